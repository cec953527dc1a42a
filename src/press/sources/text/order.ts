import type { Piece } from './piece.ts'
import { peopleIn } from './people.ts'
import type { Item } from './story.ts'
import { piecesIn } from './story.ts'

/** What is known of a page beside the story itself. */
export type Context = {
  /** Every piece of the page as it came, echoes and all. */
  page: readonly Piece[]
  /** Copies that were dropped, each with the piece that stayed. */
  keptFor: ReadonlyMap<Piece, Piece>
  /** True for the item after which text is lost. */
  isCutOff: (item: Item) => boolean
}

export type Reordered = {
  items: Item[]
  /** Items that now begin where something else stood before them, and what moved them. */
  moved: { item: Item; method: string; score: number; items: Item[] }[]
}

/** More runs than this are chained one by one instead of trying every order. */
const mostRuns = 7

/**
 * The items of a story in the order they were written. A join across columns shows that the file's order is not that; then
 * the story falls into runs, and the runs are strung together by what speaks for each pair: the file's own order, the
 * order around a dropped copy, a column that a joined half has left, a person named on both sides of a gap.
 */
export function orderItems(items: readonly Item[], context: Context): Reordered {
  const runs = runsOf(items, context)
  const isBroken = items.some(
    (item) =>
      item.t !== 'figure' &&
      item.paragraph.seams.some(({ join }) => join.method !== 'adjacent' && !isNext(join.tail, join.head, context)),
  )
  if (!isBroken || runs.length < 3) return { items: [...items], moved: [] }
  const best = runs.length <= mostRuns ? bestOrder(runs, context) : chained(runs, context)
  const moved = best.flatMap((run, at) => {
    const before = best[at - 1]
    const [item] = run
    if (!before || !item || runs[runs.indexOf(run) - 1] === before || follows(before, run, context)) return []
    return [{ item, items: run, ...strongest(before, run, runs, context) }]
  })
  return { items: best.flat(), moved }
}

type Run = Item[]
type Link = { method: string; score: number }

/** Cut where text is lost, where a piece was joined elsewhere, and where anything stood between. */
function runsOf(items: readonly Item[], context: Context): Run[] {
  const runs: Run[] = []
  for (const item of items) {
    if (item.t === 'figure') continue
    const before = runs.at(-1)?.at(-1)
    const [last, first] = [before && piecesIn(before).at(-1), piecesIn(item)[0]]
    if (before && last && first && isNext(last, first, context) && !context.isCutOff(before)) runs.at(-1)?.push(item)
    else runs.push([item])
  }
  return runs
}

/** In the file, too, the run came right after the other. */
function follows(before: Run, run: Run, context: Context): boolean {
  const [last, first] = [before.at(-1), run[0]]
  const [end, start] = [last && piecesIn(last).at(-1), first && piecesIn(first)[0]]
  return end !== undefined && start !== undefined && isNext(end, start, context)
}

function isNext(before: Piece, after: Piece, { page }: Context): boolean {
  return page[page.indexOf(before) + 1] === after
}

/** Every order that begins with the lead, in the file's order first, so that a tie changes nothing. */
function bestOrder([lead = [], ...rest]: readonly Run[], context: Context): Run[] {
  const runs = [lead, ...rest]
  let best: Run[] = runs
  let most = -1
  const visit = (order: Run[], left: readonly Run[], sum: number) => {
    if (left.length === 0 && sum > most + 1e-9) [best, most] = [order, sum]
    for (const run of left)
      visit(
        [...order, run],
        left.filter((one) => one !== run),
        sum + strongest(order.at(-1) ?? [], run, runs, context).sum,
      )
  }
  visit([lead], rest, 0)
  return best
}

/** From each run to the one most speaks for. */
function chained([lead = [], ...rest]: readonly Run[], context: Context): Run[] {
  const order: Run[] = [lead]
  let left = [...rest]
  while (left.length > 0) {
    const from = order.at(-1) ?? []
    const next = left.reduce((best, run) =>
      strongest(from, run, rest, context).sum > strongest(from, best, rest, context).sum ? run : best,
    )
    order.push(next)
    left = left.filter((run) => run !== next)
  }
  return order
}

/** All that speaks for `after` coming next after `before`, and the strongest of it. */
function strongest(before: Run, after: Run, runs: readonly Run[], context: Context): Link & { sum: number } {
  const links = linksBetween(before, after, runs, context)
  const [first = { method: 'file-order', score: 0 }] = links.toSorted((a, b) => b.score - a.score)
  return { ...first, sum: links.reduce((sum, { score }) => sum + score, 0) }
}

function linksBetween(before: Run, after: Run, runs: readonly Run[], context: Context): Link[] {
  const { page, keptFor, isCutOff } = context
  const [end, start] = [before.at(-1), after[0]]
  const [last, first] = [end && piecesIn(end).at(-1), start && piecesIn(start)[0]]
  if (!end || !start || !last || !first) return []
  const links: Link[] = []
  const following = page[page.indexOf(last) + 1]
  if (following === first) links.push({ method: 'file-order', score: isCutOff(end) ? 0.5 : 1 })
  else if (isPassedOver(page, last, first, new Set(runs.flat().flatMap(piecesIn))))
    links.push({ method: 'file-order', score: 0.25 })
  // a copy of the last paragraph stood before this one
  const copies = page.filter((piece) => keptFor.get(piece) === last)
  if (copies.some((copy) => isSame(page[page.indexOf(copy) + 1], first, keptFor)))
    links.push({ method: 'around-copy', score: 1 })
  // what came next in the column has been joined to the sentence this run begins with
  if (following && piecesIn(start).slice(1).includes(following)) links.push({ method: 'column', score: 1 })
  if (isCutOff(end) && sharesPerson(before, after, runs)) links.push({ method: 'person', score: 1 })
  return links
}

function isSame(piece: Piece | undefined, wanted: Piece, keptFor: ReadonlyMap<Piece, Piece>): boolean {
  return piece !== undefined && (piece === wanted || keptFor.get(piece) === wanted)
}

/** Nothing of the story stands between the two in the file, only what was dropped or lifted out. */
function isPassedOver(page: readonly Piece[], last: Piece, first: Piece, story: ReadonlySet<Piece>): boolean {
  const [from, to] = [page.indexOf(last), page.indexOf(first)]
  return from < to && page.slice(from + 1, to).every((piece) => !story.has(piece))
}

/** A person named with an office on one side of the gap is named on the other and nowhere else. */
function sharesPerson(before: Run, after: Run, runs: readonly Run[]): boolean {
  const texts = runs.map((run) => run.map((item) => (item.t === 'figure' ? '' : item.paragraph.text)).join('\n'))
  const textOf = (run: Run) => texts[runs.indexOf(run)] ?? ''
  return [...peopleIn(textOf(before)), ...peopleIn(textOf(after))].some(
    (name) =>
      textOf(before).includes(name) &&
      textOf(after).includes(name) &&
      texts.filter((text) => text.includes(name)).length === 2,
  )
}
