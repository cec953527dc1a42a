import type { LoaderFunctionArgs } from 'react-router'
import { placeOf } from '../../issue/locator.ts'
import { paperQuery, yearQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'
import { heldYears } from './run.ts'

/**
 * One year of a paper: the one in the address, or that of the latest issue. Only that year's file is fetched; `ref` names it,
 * and is not there when the paper has no issue of that year.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const when = params['when'] === undefined ? '' : `/${params['when']}`
  const place = placeOf(`/${params['paper'] ?? ''}/dates${when}${new URL(request.url).search}`)
  if (place?.at !== 'dates') throw new Response(null, { status: 404 })
  const client = context.get(queryClientContext)
  const held = heldYears((await client.query(paperQuery(place.paper))).years)
  const latest = held.at(-1)
  const year = place.year ?? latest?.year
  const ref = held.find((one) => one.year === year)
  if (ref) await client.query(yearQuery(place.paper, ref))
  // without a year the month is that of the latest issue
  const month = place.year === undefined ? latest?.last.slice(5, 7) : place.month
  return { paper: place.paper, year, month, view: place.view ?? 'calendar', ref } as const
}
