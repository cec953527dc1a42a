import type { ReactNode } from 'react'
import type { Article } from '../../issue/article.ts'
import type { Block } from '../../issue/block.ts'
import type { Rich } from '../../issue/text.ts'
import { useMessages } from '../../messages/messages.ts'
import { RichText } from '../issue/RichText.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'
import { ArticleFigure } from './ArticleFigure.tsx'
import { End } from './End.tsx'
import { Gap } from './Gap.tsx'
import type { Marks } from './hits/marks.ts'
import { Table } from './Table.tsx'
import { repairsOf, Seam, Variant } from './Seam.tsx'

type Props = {
  block: Block
  article: Article
  open: OpenIssue
  number: number | undefined
  marks: Marks
  isTarget: boolean
  /** The first paragraph bears the dateline, the last piece of running text the end mark. */
  isFirst: boolean
  isLast: boolean
}

/** Any block of an article as it reads. */
export function BlockView({ block, article, open, number, marks, isTarget, isFirst, isLast }: Props): ReactNode {
  const messages = useMessages()
  const rich = ({ text, marks: own }: Rich) => <RichText text={text} marks={own} hits={marks.inText(text)} />
  const line = (text: string) => <RichText text={text} hits={marks.inText(text)} />
  const end = (isHere = true) => isLast && isHere && <End />
  switch (block.t) {
    case 'p': {
      const repairs = repairsOf(article, block.k)
      const seams = repairs.flatMap((flag) =>
        flag.code === 'text.joined' && flag.where.at !== undefined
          ? [{ at: flag.where.at, node: <Seam key={`seam${flag.where.at}`} flag={flag} /> }]
          : [],
      )
      const variants = repairs.filter(({ code }) => code === 'text.near-dup')
      return (
        <p
          id={isTarget ? undefined : `p${number ?? 0}`}
          data-number={number}
          className={block.continues ? 'continues' : undefined}
          data-block={block.k}
          data-target={isTarget ? '' : undefined}
        >
          {isFirst && article.dateline !== undefined && <b className="dateline">{line(article.dateline)}</b>}
          <RichText text={block.text} marks={block.marks} hits={marks.inText(block.text)} inserts={seams} />
          {variants.map((flag) => (
            <Variant key={flag.evidence?.text ?? 'variant'} flag={flag} />
          ))}
          {end()}
        </p>
      )
    }
    case 'h':
      return <h2 id={`h-${block.k}`}>{rich(block)}</h2>
    case 'note':
      return (
        <p className="editors-note plain">
          {block.label !== undefined && <b>{block.label}</b>}
          {rich(block)}
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <p className="plain">
            {rich(block)}
            {end(block.from === undefined)}
          </p>
          {block.from !== undefined && (
            <footer>
              ——{line(block.from)}
              {end()}
            </footer>
          )}
        </blockquote>
      )
    case 'verse':
      return (
        <div className="verse">
          {block.stanzas.map((stanza) => (
            <p key={stanza.join('\n')}>
              {stanza.map((verse, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a refrain repeats its words
                <span key={at}>
                  {line(verse)}
                  {end(stanza === block.stanzas.at(-1) && at === stanza.length - 1)}
                </span>
              ))}
            </p>
          ))}
        </div>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item) => (
            <li key={item.text}>
              {rich(item)}
              {end(item === block.items.at(-1))}
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <Table block={block} line={line} />
    case 'figure':
      return <ArticleFigure figure={block.figure} fileUrl={open.fileUrl} marks={marks} />
    case 'qa':
      return (
        <div className="qa">
          <p className="question plain">
            <b>{messages.article.question}</b>
            {rich(block.q)}
          </p>
          {block.a.map((answer, at) => (
            <p key={answer.text} className={at === 0 ? 'plain' : undefined}>
              {at === 0 && <b>{messages.article.answer}</b>}
              {rich(answer)}
              {end(answer === block.a.at(-1))}
            </p>
          ))}
        </div>
      )
    case 'box':
      return (
        <aside className="box">
          <h2>{block.title === undefined ? messages.article.boxTitle : line(block.title)}</h2>
          {block.paras.map((para) => (
            <p key={para.text}>{rich(para)}</p>
          ))}
        </aside>
      )
    case 'sign':
      return (
        <div className="signature">
          {block.lines.map((text) => (
            <p key={text} className="plain">
              {line(text)}
            </p>
          ))}
        </div>
      )
    case 'gap':
      return <Gap block={block} />
  }
}
