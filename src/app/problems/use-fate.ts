import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Fate } from '../../issue/aliases.ts'
import { fateOf } from '../../issue/aliases.ts'
import type { PaperId } from '../../issue/ids.ts'
import { aliasQuery } from '../../shelf/alias-query.ts'

/** What has become of the place in the address: `undefined` while that is asked, `null` when nothing is known. */
export function useFate(paper: PaperId): Fate | null | undefined {
  const { issue = '', part } = useParams()
  const { data, isError } = useQuery(aliasQuery(paper))
  if (isError) return null
  if (data === undefined) return undefined
  return (data && fateOf(data, part === undefined ? issue : `${issue}/${part}`)) ?? null
}
