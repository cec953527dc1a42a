import { countLines } from './count-lines.ts'
import type { Item } from '../items.ts'

/** A paragraph as lines of a column. A subhead must not end one. */
export type Run = { lines: number; isSubhead: boolean }

/** Latin text is set a little larger than Chinese, on the same lines. */
const latinText = 16 / 15

const poured = new WeakMap<Item['text'], Map<number, Run[]>>()

/** The text of an item at `measure` em; the same item is not counted twice at one measure. */
export function runsOf(item: Pick<Item, 'text' | 'script'>, measure: number): Run[] {
  const known = poured.get(item.text) ?? new Map<number, Run[]>()
  poured.set(item.text, known)
  const runs = known.get(measure) ?? countRuns(item, measure)
  known.set(measure, runs)
  return runs
}

function countRuns({ text, script }: Pick<Item, 'text' | 'script'>, measure: number): Run[] {
  const room = script === 'latin' ? (measure / latinText) * 0.985 : measure
  const indent = script === 'latin' ? 1.2 : 2
  const runs = text.map(({ kind, text: words }) => ({
    isSubhead: kind === 'subhead',
    lines: words === '' ? 1 : countLines(words, room, kind === 'paragraph' ? indent : 0, script),
  }))
  // one paragraph in fifty comes out a line longer than it was counted: a long story keeps a line for that
  const last = runs.at(-1)
  if (last && runs.reduce((sum, { lines }) => sum + lines, 0) > 30) last.lines += 1
  return runs
}

/**
 * Pours runs into columns of the given heights, one after the other. The lines that stay empty at the end, or a negative
 * number when not all of it has room.
 */
export function spareLines(runs: readonly Run[], heights: readonly number[]): number {
  const last = runs.at(-1)
  let column = 0
  let left = heights[0] ?? 0
  for (const run of runs) {
    const keep = run.isSubhead && run !== last ? run.lines + 1 : 0
    while (left < Math.max(1, Math.min(keep, heights[column] ?? 0)) && column < heights.length) {
      column += 1
      left = heights[column] ?? 0
    }
    let rest = run.lines
    while (rest > left) {
      rest -= left
      column += 1
      if (column >= heights.length) return -rest
      left = heights[column] ?? 0
    }
    left -= rest
  }
  for (column += 1; column < heights.length; column += 1) left += heights[column] ?? 0
  return left
}

/** The fewest lines that each of `columns` columns needs for all of it. */
export function rowsFor(runs: readonly Run[], columns: number): number {
  const total = runs.reduce((sum, { lines }) => sum + lines, 0)
  let rows = Math.ceil(total / columns)
  while (spareLines(runs, Array.from<number>({ length: columns }).fill(rows)) < 0) rows += 1
  return rows
}
