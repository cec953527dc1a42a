import type { Item } from '../items.ts'
import { isBrief, rankStories, type Story } from '../rank.ts'
import { briefsId } from './taste.ts'

/** Briefs that one list may take. */
export const listed = 12

/** A story, or several briefs as one. */
export type Entry = { story: Story; members: readonly Item[] }

/** The items in their rank, with briefs gathered into lists. */
export function entriesOf(items: readonly Item[]): Entry[] {
  const short = items.filter(isBrief)
  const briefs = short.length >= 2 ? short : []
  return inRank(
    items.filter((item) => !briefs.includes(item)),
    listsOf(briefs),
  )
}

/** Stories that stand alone and lists of briefs in their rank: the lists at the weight of a small story. */
export function inRank(alone: readonly Item[], lists: readonly (readonly Item[])[]): Entry[] {
  const entries = rankStories(alone).map((story): Entry => ({ story, members: [story.item] }))
  // below the second tier: a list of briefs fills a corner, it does not lead
  const at = Math.min(entries.length, 3 + Math.floor(Math.max(0, entries.length - 3) / 2))
  entries.splice(at, 0, ...lists.flatMap(asEntry))
  return entries.map(({ story, members }, rank) => ({ story: { ...story, rank }, members }))
}

function asEntry(members: readonly Item[]): Entry[] {
  const [first] = members
  return first ? [{ story: { item: gathered(first), tier: 4, rank: 0 }, members }] : []
}

function listsOf(briefs: readonly Item[]): Item[][] {
  const count = Math.ceil(briefs.length / listed)
  const size = Math.ceil(briefs.length / count)
  return Array.from({ length: count }, (_, at) => briefs.slice(at * size, (at + 1) * size))
}

function gathered(first: Item): Item {
  const { id: _, zone: __, weight: ___, ...rest } = first
  return {
    ...rest,
    id: briefsId,
    kind: 'brief',
    headline: [''],
    kicker: '',
    deck: '',
    byline: '',
    note: '',
    column: '',
  }
}
