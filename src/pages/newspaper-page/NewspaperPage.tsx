import { inReadingOrder } from '../../issue/reading-order.ts'
import { inBands } from '../../layout/bands.ts'
import { AsPrinted } from '../../messages/AsPrinted.tsx'
import { useMessages } from '../../messages/messages.ts'
import type { IssueKey } from '../issue/loader.ts'
import { RunningHead } from '../issue/RunningHead.tsx'
import { useIssue, type OpenIssue } from '../issue/use-issue.ts'
import { BandView } from './BandView.tsx'
import { Masthead } from './Masthead.tsx'
import { PageTurn } from './PageTurn.tsx'
import { Refers } from './Refers.tsx'

type Props = { place: IssueKey; label: string }

/** One page of the paper: the front with its masthead, the others under a running head. */
export function NewspaperPage({ place, label }: Props) {
  const open = useIssue(place)
  return (
    <AsPrinted lang={open.paper.lang}>
      <Sheet open={open} label={label} />
    </AsPrinted>
  )
}

function Sheet({ open, label }: { open: OpenIssue; label: string }) {
  const messages = useMessages()
  const { issue, paper } = open
  const page = issue.pages.find((one) => one.label === label)
  if (!page) return null
  const isFront = page.seq === 1
  const articles = inReadingOrder(issue).flatMap((placed) => (placed.page === page ? [placed.article] : []))
  return (
    <div className="sheet page" lang={paper.lang}>
      <title>{`${paper.title} ${issue.date} ${messages.page(label)}`}</title>
      {isFront ? (
        <Masthead issue={issue} paper={paper} />
      ) : (
        <RunningHead issue={issue} paper={paper} page={page} isTitle />
      )}
      {page.missing && <p className="state">{messages.front.missingPage(page.missing.reason)}</p>}
      {!page.missing && articles.length === 0 && <p className="state">{messages.front.emptyPage}</p>}
      {inBands(articles).map((band, at) => (
        <BandView key={band.cells[0]?.stories[0]?.article.id ?? 'briefs'} band={band} open={open} isFirst={at === 0} />
      ))}
      {page.editors && (
        <p className="notice">
          {messages.front.editors} {page.editors.join('　')}
        </p>
      )}
      {isFront ? <Refers open={open} /> : <PageTurn open={open} page={page} />}
    </div>
  )
}
