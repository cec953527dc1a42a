import type { IssueDate } from '../issue/ids.ts'
import { placeOf } from '../issue/locator.ts'
import { isIssueDate } from '../issue/names.ts'

/** A search the reader has asked, saved, or both. */
export type KeptSearch = {
  /** As `addressOf` writes it: it is the whole search. */
  address: string
  /** When it was asked last, in milliseconds since 1970; not there once the history was cleared. */
  asked?: number
  /** When it was saved. */
  saved?: number
  /** Of a saved one: the day of the newest issue when its results were last seen. */
  seen?: IssueDate
}

/** Searches the history holds; saved ones stay however many there are. */
export const longestHistory = 50
const longestAddress = 4000

/** What lies in a store, as a search; `undefined` when it is none, or neither asked nor saved. */
export function readSearch(value: unknown): KeptSearch | undefined {
  if (typeof value !== 'object' || value === null || !('address' in value)) return undefined
  const { address } = value
  if (typeof address !== 'string' || address.length > longestAddress || placeOf(address)?.at !== 'search')
    return undefined
  const asked = 'asked' in value ? timeOf(value.asked) : undefined
  const saved = 'saved' in value ? timeOf(value.saved) : undefined
  if (asked === undefined && saved === undefined) return undefined
  const seen = 'seen' in value && typeof value.seen === 'string' && isIssueDate(value.seen) ? value.seen : undefined
  return {
    address,
    ...(asked === undefined ? {} : { asked }),
    ...(saved === undefined ? {} : { saved }),
    ...(seen === undefined ? {} : { seen }),
  }
}

function timeOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Those that were asked, the latest first. */
export function historyOf(searches: readonly KeptSearch[]): KeptSearch[] {
  return searches.filter(({ asked }) => asked !== undefined).toSorted((a, b) => (b.asked ?? 0) - (a.asked ?? 0))
}

/** Those that were saved, in the order in which they were. */
export function savedOf(searches: readonly KeptSearch[]): KeptSearch[] {
  return searches.filter(({ saved }) => saved !== undefined).toSorted((a, b) => (a.saved ?? 0) - (b.saved ?? 0))
}
