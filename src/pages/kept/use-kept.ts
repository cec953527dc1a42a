import { useQuery } from '@tanstack/react-query'
import type { PaperId } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import type { KeptIssue } from '../../offline/kept-issue.ts'
import { keptQuery } from './kept-query.ts'

/** The names of the issues of a paper that are on this device; `undefined` until it is known. The same set until it changes. */
export function useKept(paper: PaperId): ReadonlySet<string> | undefined {
  return useQuery({ ...keptQuery(paper), select: namesOf }).data
}

const namesOf = (issues: readonly KeptIssue[]) => new Set(issues.map(({ date, edition }) => issueName(date, edition)))
