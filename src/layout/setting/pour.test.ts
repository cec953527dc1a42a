import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageLine } from '../page-text.ts'
import { rowsFor, runsOf, spareLines, type Run } from './pour.ts'

const line = (text: string, kind: PageLine['kind'] = 'paragraph'): PageLine => ({ k: 'k', kind, text })
const run = (lines: number, isSubhead = false): Run => ({ lines, isSubhead })

describe('a story in lines of a column', () => {
  test('has its paragraphs indented, and what goes on after a gap not', () => {
    const lines = (kind: PageLine['kind']) => runsOf({ text: [line('一'.repeat(13), kind)], script: 'cjk' }, 13)
    expect(lines('paragraph')).toEqual([run(2)])
    expect(lines('continued')).toEqual([run(1)])
    expect(lines('subhead')).toEqual([run(1, true)])
  })

  test('keeps a line for what is lost', () => {
    expect(runsOf({ text: [line('', 'gap')], script: 'cjk' }, 13)).toEqual([run(1)])
  })

  test('of more than thirty lines keeps one in hand', () => {
    const ofLines = (count: number) =>
      runsOf({ text: [line('一'.repeat(13 * count), 'plain')], script: 'cjk' }, 13).reduce(
        (total, { lines }) => total + lines,
        0,
      )
    expect([ofLines(30), ofLines(31)]).toEqual([30, 32])
  })

  test('is the same when it is asked for again', () => {
    const item = { text: [line('一'.repeat(700))], script: 'cjk' } as const
    expect(runsOf(item, 13)).toEqual(runsOf(item, 13))
    expect(runsOf(item, 13)).toEqual(runsOf({ ...item, text: [...item.text] }, 13))
    expect(runsOf(item, 15)).not.toEqual(runsOf(item, 13))
  })
})

describe('poured into columns', () => {
  test.each([
    ['fills one', [run(5)], [5], 0],
    ['goes on in the next', [run(7)], [5, 5], 3],
    ['has no room', [run(7)], [5], -2],
    ['leaves what it does not need', [run(2), run(2)], [3, 3], 2],
    ['passes over a column without height', [run(4)], [2, 0, 2], 0],
    ['takes its subhead along when only that would stand at the foot', [run(4), run(1, true), run(2)], [5, 5], 2],
    ['leaves a subhead at the foot with a line below', [run(3), run(1, true), run(4)], [5, 5], 2],
    ['may end with a subhead', [run(4), run(1, true)], [5], 0],
    ['is empty', [], [4, 4], 8],
  ])('a story that %s', (_, runs, heights, spare) => {
    expect(spareLines(runs, heights)).toBe(spare)
  })

  const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 20 })
  const heights = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 })

  test('no line is lost and none is made', () => {
    fc.assert(
      fc.property(lengths, heights, (story, columns) => {
        const room = sum(columns) - sum(story)
        const spare = spareLines(
          story.map((lines) => run(lines)),
          columns,
        )
        expect(room >= 0 ? spare === room : spare < 0).toBe(true)
      }),
    )
  })

  test('subheads cost room and never win any', () => {
    const story = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 12 }).map((lines) => run(lines)),
        fc.constant(run(1, true)),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(story, heights, (runs, columns) => {
        const room = sum(columns) - sum(runs.map(({ lines }) => lines))
        expect(spareLines(runs, columns)).toBeLessThanOrEqual(Math.max(-1, room))
      }),
    )
  })

  test('the rows that a story needs are enough, and one less is not', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 8 }), (story, columns) => {
        const runs = story.map((lines) => run(lines))
        const rows = rowsFor(runs, columns)
        const at = (height: number) =>
          spareLines(
            runs,
            Array.from({ length: columns }, () => height),
          )
        expect(at(rows)).toBeGreaterThanOrEqual(0)
        expect(rows === 0 || at(rows - 1) < 0).toBe(true)
      }),
    )
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
