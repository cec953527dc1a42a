import { Fragment } from 'react'
import type { Article } from '../../issue/article.ts'
import type { Block } from '../../issue/block.ts'
import type { Paragraphs } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { BlockView } from './BlockView.tsx'
import type { Marks } from './hits/marks.ts'
import { findTarget, numberParagraphs } from './paragraphs.ts'

/** What an end mark can follow: not a table, a picture, a box beside the story, or who signed it. */
const runningText = new Set<Block['t']>(['p', 'quote', 'verse', 'list', 'qa'])

type Props = {
  open: OpenIssue
  article: Article
  marks: Marks
  /** The paragraphs the address points at, and its fragment as it stands there, decoded: the browser looks for that id. */
  target: Paragraphs | undefined
  fragment: string
}

/** The running text: every block, paragraphs numbered, jumps to another page said, an end mark glued to the last word. */
export function Body({ open, article, marks, target, fragment }: Props) {
  const messages = useMessages()
  const numbers = numberParagraphs(article.blocks)
  const targeted = findTarget(article.blocks, target)
  const turns = new Map((article.parts ?? []).slice(1).map(({ page, from }) => [from, page]))
  const first = article.blocks.find(({ t }) => t === 'p')
  const last = article.blocks.findLast(({ t }) => runningText.has(t))
  return (
    <div className="prose">
      {article.blocks.map((block) => {
        const turn = turns.get(block.k)
        return (
          <Fragment key={block.k}>
            {block === targeted[0] && <span id={fragment} className="landing" />}
            {turn !== undefined && <p className="turn">{messages.article.turnsTo(messages.page(turn))}</p>}
            <BlockView
              block={block}
              open={open}
              article={article}
              number={numbers.get(block.k)}
              marks={marks}
              isTarget={targeted.includes(block)}
              isFirst={block === first}
              isLast={block === last}
            />
          </Fragment>
        )
      })}
    </div>
  )
}
