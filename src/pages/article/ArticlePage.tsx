import { useCallback, useRef } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { useSettings } from '../../desk/use-settings.ts'
import type { Article } from '../../issue/article.ts'
import { paragraphsOf } from '../../issue/locator.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import type { IssueKey } from '../issue/loader.ts'
import { AsPrinted } from '../../messages/AsPrinted.tsx'
import { useMessages } from '../../messages/messages.ts'
import { RunningHead } from '../issue/RunningHead.tsx'
import { useIssue } from '../issue/use-issue.ts'
import { useNoteReading } from '../issue/use-note-reading.ts'
import { ArticleBar } from './ArticleBar.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { Body } from './Body.tsx'
import { CorrectionLine } from './CorrectionLine.tsx'
import { FactsRail } from './FactsRail.tsx'
import { fragmentOf } from './fragment.ts'
import { HeadMatter } from './HeadMatter.tsx'
import { useHits } from './hits/use-hits.ts'
import { ParagraphBar } from './ParagraphBar.tsx'
import { PrintedIn } from './PrintedIn.tsx'
import { PrintSource } from './PrintSource.tsx'
import { Reader } from './Reader.tsx'
import { paragraphToReadOn } from './reading-area.ts'
import { Repairs } from './Repairs.tsx'
import type { Chosen } from './share/excerpt.ts'
import { Share } from './share/Share.tsx'
import { SourceText } from './SourceText.tsx'
import { StructureRail } from './StructureRail.tsx'
import { viewOf } from './views.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import { WayOn } from './WayOn.tsx'

type Props = { place: IssueKey; id: Article['id'] }

/** An article for long reading, set as the reader likes it; with `?view=source` beside the text it was made from. */
export function ArticlePage({ place, id }: Props) {
  const open = useIssue(place)
  const { settings } = useSettings()
  const [search] = useSearchParams()
  const { hash } = useLocation()
  const { reportError } = useMessages().article
  const reader = useRef<HTMLDivElement>(null)
  const chosen = useRef<Chosen>(undefined)
  const choose = useCallback((what: Chosen | undefined) => void (chosen.current = what), [])
  const { issue, paper } = open
  const article = issue.articles.find((one) => one.id === id)
  const page = issue.pages.find(({ articles }) => articles.includes(id))
  const isBesideSource = search.get('view') === 'source'
  const lang = article?.lang ?? paper.lang
  const view = isBesideSource ? 'across' : viewOf(settings.articleView, lang)
  const paragraph = useCallback(() => (reader.current ? paragraphToReadOn(reader.current, view) : undefined), [view])
  useNoteReading(issue, { page, article, paragraph })
  const q = search.get('q') ?? ''
  const { marks, Bar } = useHits(q)
  if (!article || !page) return null
  const text = (
    <article className="article" data-view={view} lang={lang} aria-labelledby="headline">
      {!isBesideSource && <ViewSwitch view={view} lang={lang} />}
      <Reader box={reader} view={view}>
        <div className="head-block">
          <AsPrinted lang={paper.lang}>
            <ArticleHead article={article} paper={paper} marks={marks} />
          </AsPrinted>
          <CorrectionLine article={article} paper={paper.id} lang={paper.lang} />
        </div>
        <div className="text">
          <Repairs open={open} article={article} isBesideSource={isBesideSource} />
          <AsPrinted lang={paper.lang}>
            <Body open={open} article={article} marks={marks} target={paragraphsOf(hash)} fragment={fragmentOf(hash)} />
            <PrintedIn open={open} article={article} page={page} chosen={chosen} report={reportError} />
            <PrintSource open={open} article={article} />
          </AsPrinted>
        </div>
      </Reader>
      <ParagraphBar reader={reader} open={open} article={article} view={view} choose={choose} />
      <WayOn open={open} article={article} />
      <FactsRail open={open} article={article} page={page} isBesideSource={isBesideSource} />
      <StructureRail open={open} article={article} page={page} view={view} />
    </article>
  )
  return (
    <>
      <div className="sheet">
        <title>{`${headlineOf(article)} · ${paper.title} ${issue.date}`}</title>
        <HeadMatter open={open} article={article} />
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
      {Bar && (
        <Bar key={`${id} ${q}`} place={{ at: 'article', ...place, article: id }} q={q} reader={reader} view={view} />
      )}
      <ArticleBar open={open} id={id} />
      <Share open={open} article={article} page={page} chosen={chosen} />
    </>
  )
}
