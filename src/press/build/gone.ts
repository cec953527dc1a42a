import type { Lock } from '../lock.ts'

/** An article that once stood in an issue, and the one its text stands in now. */
export type GoneArticle = { id: string; headline: string; into?: string }

/** The tombstones of an issue's lock. */
export function goneFrom({ articles }: Lock): GoneArticle[] {
  return Object.entries(articles).flatMap(([id, { status, headline, mergedInto }]) =>
    status === 'live' ? [] : [{ id, headline, ...(mergedInto === undefined ? {} : { into: mergedInto }) }],
  )
}
