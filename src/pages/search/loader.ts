import type { LoaderFunctionArgs } from 'react-router'
import { paperQuery, shelfQuery } from '../../shelf/queries.ts'
import { queryClientContext, searchContext } from '../context.ts'
import { askedOf } from './asked.ts'

/** What the address asks, with the paper it is asked of in the cache; without one, the papers to choose from. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const client = context.get(queryClientContext)
  const asked = askedOf(new URL(request.url).search)
  await (asked.paper === undefined ? client.query(shelfQuery()) : client.query(paperQuery(asked.paper)))
  return { asked, open: context.get(searchContext) }
}
