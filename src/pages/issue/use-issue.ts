import { useSuspenseQuery } from '@tanstack/react-query'
import { aroundQuery, entryQuery, issueQuery, paperQuery } from '../../shelf/queries.ts'
import { shelfUrl } from '../../shelf/ahead.ts'
import type { IssueKey } from './loader.ts'

/** The open issue, its paper, its neighbours, and where its files stand; all of it in the cache since the loader ran. */
export function useIssue({ paper: id, date, edition }: IssueKey) {
  const { data: issue } = useSuspenseQuery(issueQuery(id, date, edition))
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const { data: entry } = useSuspenseQuery(entryQuery(id, date, edition))
  const { data: around } = useSuspenseQuery(aroundQuery(id, date, edition))
  const folder = entry.href.replace(/[^/]*$/, '')
  return { issue, paper, entry, around, fileUrl: (href: string) => shelfUrl(`${id}/${folder}${href}`) }
}

export type OpenIssue = ReturnType<typeof useIssue>
