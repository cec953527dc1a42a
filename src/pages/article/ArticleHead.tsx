import { lazy, Suspense, type ReactNode } from 'react'
import type { Article } from '../../issue/article.ts'
import type { Paper } from '../../issue/paper.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { Byline } from '../issue/Byline.tsx'
import { HeadLines } from '../issue/HeadLines.tsx'
import { RichText } from '../issue/RichText.tsx'
import type { Marks } from './hits/marks.ts'

const ColumnName = lazy(async () => {
  const arrived = await import('./ColumnName.tsx').catch(() => undefined)
  return { default: arrived?.ColumnName ?? (({ children }: { children: ReactNode }) => children) }
})

type Props = { article: Article; paper: Paper; marks: Marks }

/** Column or kind, kicker, headline, deck, byline: the stack of heads as printed, with what was searched for marked. */
export function ArticleHead({ article, paper, marks }: Props) {
  const messages = useMessages()
  const { kicker, headline, deck } = article.heads
  const { column, series } = article
  const named = (name: string, shown: ReactNode = name) =>
    paper.columns ? (
      <Suspense fallback={shown}>
        <ColumnName paper={paper.id} name={name}>
          {shown}
        </ColumnName>
      </Suspense>
    ) : (
      shown
    )
  const kind = messages.articleKinds[article.kind]
  const stack = (lines: readonly string[], className: string) => {
    const hits = marks.inLines(lines)
    return lines.map((line, at) => (
      <p key={line} className={className}>
        <RichText text={line} hits={hits[at] ?? []} />
      </p>
    ))
  }
  return (
    <header className="article-head">
      {(column ?? series?.name ?? kind) !== '' && (
        <p className="label">
          {column !== undefined && named(column, <RichText text={column} hits={marks.inText(column)} />)}
          {column !== undefined && series && ' · '}
          {series && named(series.name)}
          {series?.part !== undefined && ` ${messages.columns.part(series.part)}`}
          {column === undefined && !series && kind}
        </p>
      )}
      {stack(kicker, 'kicker')}
      <h1 id="headline" tabIndex={-1}>
        {headline.length > 0 ? <HeadLines lines={headline} hits={marks.inLines(headline)} /> : headlineOf(article)}
      </h1>
      {stack(deck, 'deck')}
      {article.bylines.length > 0 && (
        <p className="byline">
          <Byline bylines={article.bylines} hitsOf={marks.inText} />
        </p>
      )}
    </header>
  )
}
