import type { Article } from '../../issue/article.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { HeadLines } from '../issue/HeadLines.tsx'

/** Column or kind, kicker, headline, deck, byline: the stack of heads as printed. */
export function ArticleHead({ article }: { article: Article }) {
  const messages = useMessages()
  const { kicker, headline, deck } = article.heads
  const label = article.column ?? messages.articleKinds[article.kind]
  return (
    <header className="article-head">
      {label !== '' && <p className="label">{label}</p>}
      {kicker.map((line) => (
        <p key={line} className="kicker">
          {line}
        </p>
      ))}
      <h1 id="headline" tabIndex={-1}>
        {headline.length > 0 ? <HeadLines lines={headline} /> : headlineOf(article)}
      </h1>
      {deck.map((line) => (
        <p key={line} className="deck">
          {line}
        </p>
      ))}
      {article.bylines.length > 0 && <p className="byline">{article.bylines.map(({ text }) => text).join('　')}</p>}
    </header>
  )
}
