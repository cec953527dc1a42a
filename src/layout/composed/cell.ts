import type { Measured, Setting } from '../setting/measure.ts'

/** One or two stories, one above the other, in a strip of a band: what they cost at each height, and how they share it. */
export type Cell = {
  stories: readonly Measured[]
  columns: number
  min: number
  /** Of the shape, whatever the height. */
  fixedCost: number
  /** No height costs less than this. */
  least: number
  costAt: (rows: number) => number
  settingsAt: (rows: number) => { rows: number; setting: Setting }[]
}

export function cellOf(stories: readonly Measured[], columns: number, fixedCost: number): Cell {
  const [first, second] = stories
  const min = stories.reduce((sum, story) => sum + story.min, 0)
  const costs: { cost: number; split: number }[] = []

  function best(rows: number): { cost: number; split: number } {
    const known = costs[rows]
    if (known) return known
    let found = { cost: Infinity, split: rows }
    if (!first || rows < min) return found
    if (!second) found = { cost: first.at(rows).cost, split: rows }
    else
      for (let split = first.min; split <= rows - second.min; split += 1) {
        const cost = first.at(split).cost + second.at(rows - split).cost
        if (cost < found.cost - 1e-9) found = { cost, split }
      }
    costs[rows] = found
    return found
  }

  const least = stories.reduce((sum, story) => sum + story.least, 0)
  return {
    stories,
    columns,
    min,
    fixedCost,
    least,
    costAt: (rows) => best(rows).cost,
    settingsAt: (rows) => {
      if (!first) return []
      if (!second) return [{ rows, setting: first.at(rows) }]
      const { split } = best(rows)
      return [
        { rows: split, setting: first.at(split) },
        { rows: rows - split, setting: second.at(rows - split) },
      ]
    },
  }
}
