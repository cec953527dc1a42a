import { redirect, replace, type LoaderFunctionArgs } from 'react-router'
import { PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { read } from '../../issue/read.ts'
import { paperQuery, runQuery, yearQuery } from '../../shelf/queries.ts'
import { latestOf } from '../../shelf/run.ts'
import { queryClientContext } from '../context.ts'

/** `/{paper}` is the latest issue, under its own dated address. A paper without issues shows its empty list of dates. */
export async function paperLoader({ params, context }: LoaderFunctionArgs) {
  const client = context.get(queryClientContext)
  const paper = read(PaperId, params['paper'])
  if (paper === undefined) throw new Response(null, { status: 404 })
  const { years } = await client.query(paperQuery(paper))
  const last = years.findLast(({ count }) => count > 0)
  const latest = last ? latestOf([await client.query(yearQuery(paper, last))]) : undefined
  if (!latest) {
    await client.query(runQuery(paper))
    return redirect(addressOf({ at: 'dates', paper }))
  }
  // `replace`: Back must not lead here and forward again
  return replace(addressOf({ at: 'issue', paper, date: latest.date, edition: latest.edition }))
}
