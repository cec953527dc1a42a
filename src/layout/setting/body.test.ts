import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf } from './body.ts'
import { spareLines, type Run } from './pour.ts'

const story = fc.array(
  fc.oneof(
    fc.record<Run>({ lines: fc.integer({ min: 1, max: 12 }), isSubhead: fc.constant(false) }),
    fc.record<Run>({ lines: fc.integer({ min: 1, max: 2 }), isSubhead: fc.constant(true) }),
  ),
  { maxLength: 12 },
)
const block = fc
  .record({ columns: fc.integer({ min: 1, max: 8 }), rows: fc.integer({ min: 0, max: 40 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      short: fc.integer({ min: 0, max: columns - 1 }),
      under: fc.integer({ min: 0, max: rows }),
    }),
  )

test('what a text leaves over beside a picture is what it leaves when it is poured', () => {
  fc.assert(
    fc.property(story, block, (runs, { columns, rows, short, under }) => {
      const poured = spareLines(
        runs,
        Array.from({ length: columns }, (_, at) => (at < columns - short ? rows : under)),
      )
      const spare = bodyOf(runs, columns).spareIn(rows, short, under)
      expect(poured < 0 ? spare < 0 : spare === poured).toBe(true)
    }),
  )
})
