import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import type { Story } from '../../layout/rank.ts'
import { useMessages } from '../../messages/messages.ts'
import { Caption } from '../issue/Caption.tsx'
import { HeadLines } from '../issue/HeadLines.tsx'
import { Picture } from '../issue/Picture.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'
import { excerptOf } from './excerpt.ts'
import { Excerpt } from './Excerpt.tsx'

type Props = { story: Story; span: number; open: OpenIssue; isFirst: boolean }

/** A story on the page: head stack, picture, as much text as there is room for, and where it goes on. */
export function StoryBlock({ story: { article, tier }, span, open, isFirst }: Props) {
  const messages = useMessages()
  const { issue, paper, fileUrl } = open
  const address = addressOf({
    at: 'article',
    paper: issue.paper,
    date: issue.date,
    edition: issue.edition,
    article: article.id,
  })
  const picture = article.blocks.find((block) => block.t === 'figure')?.figure
  const note = article.blocks.find((block) => block.t === 'note')
  const excerpt = excerptOf(article, tier, span)
  const { kicker, headline, deck } = article.heads
  const label = messages.articleKinds[article.kind]
  return (
    <article
      className={article.boxed ? 'story fret' : 'story'}
      data-tier={tier}
      data-picture={picture ? '' : undefined}
      lang={article.lang ?? paper.lang}
      aria-labelledby={`head-${article.id}`}
    >
      <div className="head">
        {article.column !== undefined && <p className="column-name">{article.column}</p>}
        {article.column === undefined && label !== '' && article.kind !== 'brief' && article.kind !== 'photo' && (
          <p className="kicker">{label}</p>
        )}
        {kicker.length > 0 && <p className="kicker">{kicker.join('　')}</p>}
        <h2 id={`head-${article.id}`}>
          <Link to={address}>{headline.length > 0 ? <HeadLines lines={headline} /> : headlineOf(article)}</Link>
        </h2>
        {deck.length > 0 && <p className="deck">{deck.join('　')}</p>}
        {article.bylines.length > 0 && <p className="byline">{article.bylines.map(({ text }) => text).join('　')}</p>}
      </div>
      {note && (
        <p className="note">
          <b>【{note.label ?? messages.articleKinds.column}】</b>
          {note.text}
        </p>
      )}
      <div className="in">
        {picture && (
          <figure>
            <Picture figure={picture} fileUrl={fileUrl} sizes={sizesFor(span)} isFirst={isFirst && tier === 1} />
            <Caption figure={picture} />
          </figure>
        )}
        {excerpt.blocks.length > 0 && <Excerpt {...excerpt} />}
      </div>
      {!excerpt.isWhole && (
        <Link className="jump" to={address} aria-hidden="true" tabIndex={-1}>
          {article.parts?.[1] ? messages.front.jump(messages.page(article.parts[1].page)) : messages.front.more}
        </Link>
      )}
    </article>
  )
}

function sizesFor(span: number): string {
  const share = span === 6 ? 40 : span === 4 ? 33 : span === 3 ? 46 : 31
  return `(min-width: 64rem) ${share}vw, 100vw`
}
