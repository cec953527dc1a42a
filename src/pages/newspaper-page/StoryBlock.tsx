import { Link } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { scriptOf } from '../../layout/setting/em-width.ts'
import { isLabelled } from '../../layout/setting/head-stack.ts'
import { isMoreThanText } from '../../layout/page-text.ts'
import { useMessages } from '../../messages/messages.ts'
import { Byline } from '../issue/Byline.tsx'
import { Caption } from '../issue/Caption.tsx'
import { HeadLines } from '../issue/HeadLines.tsx'
import { Picture } from '../issue/Picture.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'
import { excerptOf } from './excerpt.ts'
import { roomOf, styleOf, type Placement } from './place.ts'
import { StoryText } from './StoryText.tsx'

type Props = { article: Article; placements: readonly Placement[]; open: OpenIssue; isLead: boolean }

/** A story on the page: head stack, picture, as much text as there is room for, and where it goes on. */
export function StoryBlock({ article, placements, open, isLead }: Props) {
  const messages = useMessages()
  const { issue, paper, fileUrl } = open
  const { id, heads, column, bylines, boxed, kind } = article
  const lang = article.lang ?? paper.lang
  const address = addressOf({
    at: 'article',
    paper: issue.paper,
    date: issue.date,
    edition: issue.edition,
    article: id,
  })
  const picture = article.blocks.find((block) => block.t === 'figure')?.figure
  const note = article.blocks.find((block) => block.t === 'note')
  const lines = excerptOf(article.blocks, roomOf(placements), scriptOf(lang))
  const [, goesOn] = article.parts ?? []
  return (
    <article
      className={boxed ? 'story fret' : 'story'}
      data-kind={kind}
      data-lead={isLead ? '' : undefined}
      data-boxed={boxed ? '' : undefined}
      data-vertical={placements.some(({ block }) => block.head.vertical) ? '' : undefined}
      data-text={lines.length > 0 ? '' : undefined}
      data-more={isMoreThanText(article) ? '' : undefined}
      lang={lang}
      aria-labelledby={`head-${id}`}
      style={styleOf(placements, article, paper.lang)}
    >
      <div className="head">
        {column !== undefined && <p className="column-name">{column}</p>}
        {column === undefined && isLabelled(article) && <p className="kicker">{messages.articleKinds[kind]}</p>}
        {heads.kicker.length > 0 && <p className="kicker">{heads.kicker.join('　')}</p>}
        <h2 id={`head-${id}`}>
          <Link to={address}>
            {heads.headline.length > 0 ? <HeadLines lines={linesOf(heads.headline, lang)} /> : headlineOf(article)}
          </Link>
        </h2>
        {heads.deck.length > 0 && <p className="deck">{heads.deck.join('　')}</p>}
        {bylines.length > 0 && (
          <p className="byline">
            <Byline bylines={bylines} />
          </p>
        )}
        {note && (
          <p className="note">
            {note.label !== undefined && <b>【{note.label}】</b>}
            {note.text}
          </p>
        )}
      </div>
      <div className="in">
        {picture && (
          <figure>
            <Picture figure={picture} fileUrl={fileUrl} sizes={sizesOf(placements)} isFirst={isLead} />
            <Caption figure={picture} />
          </figure>
        )}
        <StoryText lines={lines} isThreaded={placements.some(({ block }) => block.figure?.at === 'side')} />
      </div>
      <p className="jump">{goesOn ? messages.front.jump(messages.page(goesOn.page)) : messages.front.more}</p>
    </article>
  )
}

/** Latin heads run on: as one text, no word of it but the first has a place of its own to move from. */
function linesOf(headline: readonly string[], lang: string): readonly string[] {
  return scriptOf(lang) === 'latin' ? [headline.join(' ')] : headline
}

/** How wide the picture is on the screen, for the browser to choose a rendition. */
function sizesOf(placements: readonly Placement[]): string {
  const widest = placements.at(-2) ?? placements[0]
  if (!widest) return '100vw'
  const { block, sheet } = widest
  const share = Math.round(((block.figure?.columns ?? block.columns) / sheet.columns) * 100)
  // on a phone the sheet has a margin: with it a screen of two pixels to one takes the small rendition, without it the large
  return `(min-width: 48rem) ${share}vw, calc(100vw - 2rem)`
}
