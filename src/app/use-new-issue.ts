import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import type { IssueEntry, Paper } from '../issue/paper.ts'
import { lookAgain } from './look-again.ts'
import { freshPaper, newerIssue } from './newer-issue.ts'
import { savesData } from './saves-data.ts'
import type { Here } from './use-here.ts'

/** An issue that has come out since the reader opened the paper, and has not been opened yet. */
export type NewIssue = IssueEntry & { paper: PaperId }

const halfAnHourMs = 30 * 60_000

/** Watches for a new issue of the open paper, quietly: a host that does not answer is asked again the next time. */
export function useNewIssue({ paper, issue }: Here, told: NewIssue | undefined, tell: (one?: NewIssue) => void) {
  const client = useQueryClient()
  const known = useRef(new Map<PaperId, Paper>())
  const id = paper?.id

  useEffect(() => {
    if (!paper) return undefined
    const before = known.current.get(paper.id)
    if (!before) known.current.set(paper.id, paper)
    let isWanted = true
    const compare = async (after: Paper) => {
      const entry = await newerIssue(client, known.current.get(after.id) ?? after, after)
      if (isWanted && entry && !(told?.paper === after.id && nameOf(told) === nameOf(entry)))
        tell({ ...entry, paper: after.id })
    }
    const look = () =>
      void freshPaper(client, paper.id)
        .then(compare)
        .catch(() => undefined)
    if (before && before !== paper) void compare(paper).catch(() => undefined) // a page has fetched it
    const stop = lookAgain(look, savesData() ? 2 * halfAnHourMs : halfAnHourMs)
    return () => {
      isWanted = false
      stop()
    }
  }, [client, paper, told, tell])

  const opened = issue && issueName(issue.date, issue.edition)
  useEffect(() => {
    if (!id || told?.paper !== id || opened === undefined || opened < nameOf(told)) return
    known.current.delete(id) // from now on this is what the reader knows
    tell(undefined)
  }, [id, told, tell, opened])
}

function nameOf({ date, edition }: IssueEntry): string {
  return issueName(date, edition)
}
