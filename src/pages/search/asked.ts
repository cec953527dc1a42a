import { addressOf, placeOf, type Place } from '../../issue/locator.ts'
import type { PaperId } from '../../issue/ids.ts'
import type { Order } from '../../search/provider.ts'
import type { SearchRequest } from '../../search/protocol.ts'

/** A search as its address has it. */
export type Asked = Omit<Extract<Place, { at: 'search' }>, 'at'>
/** What is chosen anew; `undefined` takes a key away. */
export type Change = { [Key in keyof Asked]?: Asked[Key] | undefined }

export const orders = ['new', 'old', 'title'] as const satisfies readonly Order[]
/** Rows shown at first, and how many more a press brings. */
export const firstRows = 20
export const moreRows = 40

/** What the query of an address asks: `?q=…&paper=…`. */
export function askedOf(query: string): Asked {
  const place = placeOf(`/search${query}`)
  if (place?.at !== 'search') return {}
  const { at: _at, ...asked } = place
  return asked
}

/** The order that is asked for, the newest first when it is none of ours. */
export function orderOf({ sort }: Asked): Order {
  return orders.find((one) => one === sort) ?? 'new'
}

/** The address of `asked` with `change` laid over it. What is as usual is not spelled. */
export function addressWith(asked: Asked, change: Change = {}): string {
  const { q, paper, from, to, page, column, kind, sort } = { ...asked, ...change }
  return addressOf({
    at: 'search',
    ...(q ? { q } : {}),
    ...(paper ? { paper } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(page ? { page } : {}),
    ...(column ? { column } : {}),
    ...(kind ? { kind } : {}),
    ...(sort && sort !== 'new' ? { sort } : {}),
  })
}

/** What the worker is asked; the first `limit` rows of it. */
export function requestOf(asked: Asked, paper: PaperId, limit: number): SearchRequest {
  const { q = '', from, to, page, column, kind } = asked
  return {
    q,
    paper,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(page ? { page } : {}),
    ...(column ? { column } : {}),
    ...(kind ? { kind } : {}),
    sort: orderOf(asked),
    limit,
  }
}

/** True when one day is searched: an issue and its editions. */
export function isOneIssue({ from, to }: Asked): boolean {
  return from !== undefined && from === to
}
