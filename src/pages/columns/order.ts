import type { ColumnEntry, Instalment } from '../../issue/columns.ts'

/** Files of a column in the order in which they are read: its latest first, those of a series from the beginning. */
export function filesInOrder({ kind, files }: Pick<ColumnEntry, 'kind' | 'files'>): number[] {
  const all = files.map((_file, at) => at)
  return kind === 'series' ? all : all.toReversed()
}

export type Group = { year: string; instalments: Instalment[] }

/** Instalments as a column lists them: the latest first, under their years. */
export function byYear(oldestFirst: readonly Instalment[]): Group[] {
  const groups: Group[] = []
  for (const one of oldestFirst.toReversed()) {
    const year = one.date.slice(0, 4)
    const last = groups.at(-1)
    if (last?.year === year) last.instalments.push(one)
    else groups.push({ year, instalments: [one] })
  }
  return groups
}

/** Instalments as a series lists them: by their parts; those without one where they came out. */
export function byPart(oldestFirst: readonly Instalment[]): Instalment[] {
  let part = 0
  return oldestFirst
    .map((one) => ({ one, part: (part = one.part ?? part) }))
    .toSorted((a, b) => a.part - b.part)
    .map(({ one }) => one)
}
