import type { LoaderFunctionArgs } from 'react-router'
import { placeOf } from '../../issue/locator.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'

/** A day of the year, `07-20`, of a paper. Its years are fetched by the page, as many as the reader asks for. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = placeOf(`/${params['paper'] ?? ''}/on/${params['day'] ?? ''}`)
  if (place?.at !== 'on') throw new Response(null, { status: 404 })
  await context.get(queryClientContext).query(paperQuery(place.paper))
  return { paper: place.paper, day: place.day }
}
