import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import type { Edition, IssueDate, PaperId } from '../issue/ids.ts'
import type { Issue } from '../issue/issue.ts'
import { placeOf, type Place } from '../issue/locator.ts'
import type { Paper } from '../issue/paper.ts'
import { aroundQuery, issueQuery, paperQuery } from '../shelf/queries.ts'
import type { Around } from '../shelf/run.ts'

/** Where the reader is, as far as the cache knows it. The page's loader has filled it; the shell asks for nothing itself. */
export type Here = {
  place: Place | undefined
  paperId: PaperId | undefined
  paper: Paper | undefined
  issue: Issue | undefined
  around: Around | undefined
}

export function useHere(): Here {
  const client = useQueryClient()
  const { pathname, search, hash } = useLocation()
  const place = placeOf(pathname + search + hash)
  const named = place && issueIn(place)
  const paperId = place && 'paper' in place ? place.paper : undefined
  return {
    place,
    paperId,
    paper: paperId && client.getQueryData(paperQuery(paperId).queryKey),
    issue: named && client.getQueryData(issueQuery(named.paper, named.date, named.edition).queryKey),
    around: named && client.getQueryData(aroundQuery(named.paper, named.date, named.edition).queryKey),
  }
}

/** The issue a place lies in; of a search, the one that is searched. */
function issueIn(place: Place): { paper: PaperId; date: IssueDate; edition?: Edition | undefined } | undefined {
  if ('date' in place) return place
  if (place.at !== 'search' || place.paper === undefined || place.from === undefined) return undefined
  return { paper: place.paper, date: place.from }
}
