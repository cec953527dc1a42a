import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPaper } from '../../testing/issues.ts'
import { numbersOf, yearToOpen, type Numbers } from './seek-number.ts'

const ref = { bytes: 1, sha256: '0'.repeat(64) }

/** Years of a daily, and the numbers in each: three hundred a year, and as many more where issues were lost. */
function aNumberedRun(years: number, lost: ReadonlyMap<number, number>) {
  let number = 0
  const numbered = Array.from({ length: years }, (_, at) => {
    const gone = lost.get(at) ?? 0
    const numbers = Array.from({ length: 300 }, (_unused, of) => number + of + 1 + (of >= 150 ? gone : 0))
    number += 300 + gone
    return { year: String(1950 + at), numbers }
  })
  const { years: inPaper } = aPaper({
    years: numbered.map(({ year }) =>
      Object.assign({ year, count: 300, first: `${year}-01-01`, last: `${year}-12-31`, href: `${year}.json` }, ref),
    ),
  })
  return { numbered, inPaper }
}

/** Opens year after year as told, and gives those opened, in order. */
function seek(wanted: number, { numbered, inPaper }: ReturnType<typeof aNumberedRun>): string[] {
  const opened = new Map<string, Numbers>()
  for (;;) {
    const next = yearToOpen(wanted, inPaper, opened)
    if (!next) return [...opened.keys()]
    const numbers = numbered.find(({ year }) => year === next.year)?.numbers ?? []
    opened.set(next.year, { lowest: numbers[0] ?? 0, highest: numbers.at(-1) ?? 0 })
  }
}

test('a number is found in the second year opened when no issue was ever lost', () => {
  const run = aNumberedRun(28, new Map())
  expect(seek(8319, run)).toEqual(['1977'])
  expect(seek(1, run)).toEqual(['1977', '1950'])
  expect(seek(4000, run)).toEqual(['1977', '1963'])
})

test.each([
  [
    'a month',
    [
      [5, 26],
      [20, 7],
    ],
    3,
  ],
  [
    'a whole year',
    [
      [5, 26],
      [11, 300],
      [20, 7],
    ],
    4,
  ],
] as const)('where %s was lost, a number is found in so few years', (_, lost, few) => {
  const run = aNumberedRun(28, new Map(lost))
  const most = Math.max(...run.numbered.flatMap(({ numbers }) => numbers.map((number) => seek(number, run).length)))
  expect(most).toBeLessThanOrEqual(few)
})

test('whatever was lost, the year that has the number is opened, or the two that it lies between', () => {
  const losses = fc.dictionary(fc.integer({ min: 0, max: 11 }).map(String), fc.integer({ min: 0, max: 2000 }))
  fc.assert(
    fc.property(losses, fc.integer({ min: 1, max: 12_000 }), (lost, wanted) => {
      const run = aNumberedRun(12, new Map(Object.entries(lost).map(([at, many]) => [Number(at), many])))
      const opened = seek(wanted, run)
      const within = run.numbered.find(({ numbers }) => wanted >= (numbers[0] ?? 0) && wanted <= (numbers.at(-1) ?? 0))
      const below = run.numbered.findLast(({ numbers }) => (numbers.at(-1) ?? 0) < wanted)
      const above = run.numbered.find(({ numbers }) => (numbers[0] ?? 0) > wanted)
      const needed = within ? [within] : [below, above].filter((one) => one !== undefined)
      expect(opened).toEqual(expect.arrayContaining(needed.map(({ year }) => year)))
    }),
  )
})

test('years whose issues have no numbers say nothing', () => {
  const { inPaper } = aNumberedRun(3, new Map())
  const opened = new Map<string, Numbers>([
    ['1952', undefined],
    ['1951', { lowest: 301, highest: 600 }],
  ])
  expect(yearToOpen(700, inPaper, opened)).toBeUndefined()
  expect(yearToOpen(200, inPaper, opened)?.year).toBe('1950')
  expect(numbersOf([])).toBeUndefined()
})
