import { redirect, type LoaderFunctionArgs } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { shelfQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'

/** The shelf; with one paper on it there is nothing to choose, and the reader goes straight to the paper. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { papers } = await context.get(queryClientContext).query(shelfQuery())
  const [only, ...others] = papers
  if (only && others.length === 0) return redirect(addressOf({ at: 'paper', paper: only.id }))
  return null
}
