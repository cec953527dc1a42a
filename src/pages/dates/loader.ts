import type { LoaderFunctionArgs } from 'react-router'
import { PaperId } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import { paperQuery, yearQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'

/** One year of a paper: the one in the address, or the latest; only that year's file is fetched. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const client = context.get(queryClientContext)
  const paper = read(PaperId, params['paper'])
  const [, wanted, month] = /^(\d{4})(?:-(\d\d))?$/.exec(params['when'] ?? '') ?? []
  if (paper === undefined || (params['when'] !== undefined && wanted === undefined))
    throw new Response(null, { status: 404 })
  const { years } = await client.query(paperQuery(paper))
  const ref = years.find(({ year }) => year === wanted) ?? (wanted === undefined ? years.at(-1) : undefined)
  if (ref) await client.query(yearQuery(paper, ref))
  return { paper, year: wanted ?? ref?.year, month, ref }
}
