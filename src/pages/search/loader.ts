import type { LoaderFunctionArgs } from 'react-router'
import { placeOf } from '../../issue/locator.ts'
import { issueQuery, paperQuery, yearQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'

/** The issues of the day that is searched, in the cache: the main one and its editions. Without a day, nothing is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const client = context.get(queryClientContext)
  const place = placeOf(`/search${new URL(request.url).search}`)
  const q = place?.at === 'search' ? place.q : undefined
  if (place?.at !== 'search' || place.paper === undefined || place.from === undefined)
    return { q, paper: undefined, date: undefined, editions: [] }
  const { paper, from: date } = place
  const { years } = await client.query(paperQuery(paper))
  const year = years.find((one) => one.year === date.slice(0, 4))
  const entries = year ? (await client.query(yearQuery(paper, year))).issues.filter((one) => one.date === date) : []
  const editions = entries.map(({ edition }) => edition)
  await Promise.all(editions.map((edition) => client.query(issueQuery(paper, date, edition))))
  return { q, paper, date, editions }
}
