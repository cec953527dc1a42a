import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Fate } from '../../issue/aliases.ts'
import { fateOf } from '../../issue/aliases.ts'
import type { PaperId } from '../../issue/ids.ts'
import { isPaperId } from '../../issue/names.ts'
import { aliasQuery } from '../../shelf/alias-query.ts'

/** What has become of the place in the address: `undefined` while that is asked, `null` when nothing is known. */
export function useFate(): Fate | null | undefined {
  const { paper = '', issue, part } = useParams()
  const isAsked = isPaperId(paper) && issue !== undefined
  const { data, isError } = useQuery({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- not asked when it is not a paper's
    ...aliasQuery(paper as PaperId),
    enabled: isAsked,
    retry: false,
  })
  if (!isAsked || isError) return null
  if (data === undefined) return undefined
  return (data && fateOf(data, part === undefined ? issue : `${issue}/${part}`)) ?? null
}
