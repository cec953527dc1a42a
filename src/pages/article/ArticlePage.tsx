import { useLocation, useSearchParams } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { paragraphsOf } from '../../issue/locator.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import type { IssueKey } from '../issue/loader.ts'
import { parseQuery } from '../../search/query.ts'
import { AsPrinted } from '../../messages/AsPrinted.tsx'
import { RunningHead } from '../issue/RunningHead.tsx'
import { useIssue } from '../issue/use-issue.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { Body } from './Body.tsx'
import { CorrectionLine } from './CorrectionLine.tsx'
import { FactsRail } from './FactsRail.tsx'
import { Marking } from './Marking.tsx'
import { NextPrevious } from './NextPrevious.tsx'
import { PrintedIn } from './PrintedIn.tsx'
import { Repairs } from './Repairs.tsx'
import { SourceText } from './SourceText.tsx'
import { StructureRail } from './StructureRail.tsx'

type Props = { place: IssueKey; id: Article['id'] }

/** An article for long reading; with `?view=source` beside the text it was made from. */
export function ArticlePage({ place, id }: Props) {
  const open = useIssue(place)
  const [search] = useSearchParams()
  const { hash } = useLocation()
  const { issue, paper } = open
  const article = issue.articles.find((one) => one.id === id)
  const page = issue.pages.find(({ articles }) => articles.includes(id))
  if (!article || !page) return null
  const q = search.get('q') ?? ''
  const query = parseQuery(q)
  const isBesideSource = search.get('view') === 'source'
  const text = (
    <article className="article" lang={article.lang ?? paper.lang} aria-labelledby="headline">
      <AsPrinted lang={paper.lang}>
        <ArticleHead article={article} query={query} />
      </AsPrinted>
      <CorrectionLine article={article} paper={paper.id} lang={paper.lang} />
      <FactsRail open={open} article={article} page={page} isBesideSource={isBesideSource} />
      <div>
        {query.parts.length > 0 && <Marking place={{ at: 'article', ...place, article: id }} q={q} />}
        <Repairs open={open} article={article} isBesideSource={isBesideSource} />
        <AsPrinted lang={paper.lang}>
          <Body open={open} article={article} query={query} target={paragraphsOf(hash)} fragment={fragmentOf(hash)} />
          <PrintedIn open={open} article={article} page={page} />
        </AsPrinted>
        <NextPrevious open={open} id={id} />
      </div>
      <StructureRail open={open} article={article} page={page} />
    </article>
  )
  return (
    <div className="sheet">
      <title>{`${headlineOf(article)} · ${paper.title} ${issue.date}`}</title>
      <AsPrinted lang={paper.lang}>
        <RunningHead issue={issue} paper={paper} page={page} />
      </AsPrinted>
      {isBesideSource ? (
        <div className="with-source">
          {text}
          <SourceText open={open} article={article} />
        </div>
      ) : (
        text
      )}
    </div>
  )
}

function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}
