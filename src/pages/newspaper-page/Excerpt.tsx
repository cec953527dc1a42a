import type { CSSProperties, ReactNode } from 'react'
import type { Block } from '../../issue/block.ts'
import { useMessages } from '../../messages/messages.ts'
import type { ExcerptOf } from './excerpt.ts'

/** Running text in columns of whole lines. */
export function Excerpt({ blocks, isWhole, least, lang }: ExcerptOf) {
  const style: CSSProperties & Record<`--${string}`, string> = { '--least': String(least) }
  const text = (
    <div
      className="text-box"
      data-whole={isWhole ? '' : undefined}
      style={style}
      {...(lang === undefined ? {} : { lang })}
    >
      {blocks.map((block) => (
        <Line key={block.k} block={block} />
      ))}
    </div>
  )
  return isWhole ? (
    text
  ) : (
    <div className="text-frame" style={style}>
      {text}
    </div>
  )
}

/** A block as running text; on the page even a table or a list is a line that leads into the article. */
function Line({ block }: { block: Block }): ReactNode {
  const messages = useMessages()
  switch (block.t) {
    case 'p':
    case 'quote':
      return <p>{block.text}</p>
    case 'h':
      return <h3>{block.text}</h3>
    case 'verse':
      return <p className="verse">{block.stanzas.map((stanza) => stanza.join('\n')).join('\n\n')}</p>
    case 'list':
      return block.items.map(({ text }) => <p key={text}>{text}</p>)
    case 'qa':
      return (
        <>
          <p>
            {messages.article.question}：{block.q.text}
          </p>
          {block.a.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )
    case 'sign':
      return <p>{block.lines.join('　')}</p>
    case 'gap':
      return block.reason === 'conflict' ? null : <p>{messages.repair.lostBoth}</p>
    case 'table':
    case 'box':
    case 'figure':
    case 'note':
      return null
  }
}
