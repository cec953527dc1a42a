import type { CSSProperties } from 'react'
import { AsPrinted } from '../../messages/AsPrinted.tsx'
import { useMessages } from '../../messages/messages.ts'
import { KeepLine } from '../kept/KeepLine.tsx'
import { WatchLine } from '../search/WatchLine.tsx'
import type { IssueKey } from '../issue/loader.ts'
import { RunningHead } from '../issue/RunningHead.tsx'
import { useIssue, type OpenIssue } from '../issue/use-issue.ts'
import { Masthead } from './Masthead.tsx'
import { PageGrid } from './PageGrid.tsx'
import { PageStrip } from './PageStrip.tsx'
import { PageTurn } from './PageTurn.tsx'
import { Refers } from './Refers.tsx'

type Props = { place: IssueKey; label: string }

/** One page of the paper: the front with its masthead, the others under a running head. */
export function NewspaperPage({ place, label }: Props) {
  const open = useIssue(place)
  const { issue, paper } = open
  return (
    <div className="sheet page" lang={paper.lang}>
      <AsPrinted lang={paper.lang}>
        <Printed open={open} label={label} />
      </AsPrinted>
      {issue.pages[0]?.label === label && (
        <>
          <WatchLine issue={issue} />
          <KeepLine issue={issue} />
        </>
      )}
    </div>
  )
}

/** All that is of the paper itself. */
function Printed({ open, label }: { open: OpenIssue; label: string }) {
  const messages = useMessages()
  const { issue, paper } = open
  const page = issue.pages.find((one) => one.label === label)
  if (!page) return null
  const isFront = page.seq === 1
  // the sheet of paper that it is printed on shrinks the type of a page that is too long for it
  const printed = page.layout?.find(({ columns }) => columns === 6)?.rows
  const style: CSSProperties & Record<`--${string}`, number> = { '--rows': printed ?? 80 }
  return (
    <>
      <title>{`${paper.title} ${issue.date} ${messages.page(label)}`}</title>
      <div className="paper" style={style}>
        {isFront ? (
          <Masthead issue={issue} paper={paper} />
        ) : (
          <RunningHead issue={issue} paper={paper} page={page} isTitle />
        )}
        <PageStrip open={open} page={page} />
        {page.missing && <p className="state">{messages.front.missingPage(page.missing.reason)}</p>}
        {!page.missing && page.articles.length === 0 && <p className="state">{messages.front.emptyPage}</p>}
        <PageGrid open={open} page={page} />
        {page.editors && (
          <p className="notice">
            {messages.front.editors} {page.editors.join('　')}
          </p>
        )}
        {isFront && <Refers open={open} />}
        <PageTurn open={open} page={page} />
      </div>
    </>
  )
}
