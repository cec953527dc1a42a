import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anItem } from '../../testing/items.ts'
import { emWidth } from './em-width.ts'
import { headSizes, setHeadline, type HeadlineRoom, type SetHeadline } from './headline.ts'
import type { Tier } from '../rank.ts'
import { sheets, widthOf } from '../sheets.ts'

const [, , six] = sheets
/** A block of so many of six columns on the front. */
const room = (columns: number, tier: Tier, isFront = true): HeadlineRoom => ({
  width: widthOf(six, columns),
  columns,
  tier,
  isFront,
})
const han = (count: number) => '堤'.repeat(count)
const set = (headline: string[], where: HeadlineRoom) => setHeadline(anItem({ headline }), where)

describe('a Chinese headline', () => {
  // four columns are 56.8 em, so 14.2 characters of the largest size and 21.3 of the third
  test.each<[what: string, headline: string[], where: HeadlineRoom, SetHeadline]>([
    [
      'of a lead stands in one line, as large as it goes',
      [han(14)],
      room(4, 1),
      { size: 0, lines: 1, isBroken: false },
    ],
    ['of a lead is rather smaller than in two lines', [han(17)], room(4, 1), { size: 1, lines: 1, isBroken: false }],
    ['of a lead that is long is smaller again', [han(21)], room(4, 1), { size: 2, lines: 1, isBroken: false }],
    ['of a lead in two lines of the editors', [han(12), han(12)], room(4, 1), { size: 0, lines: 2, isBroken: false }],
    ['of two short lines stands in one', [han(6), han(7)], room(4, 1), { size: 0, lines: 1, isBroken: false }],
    ['inside the paper is a size smaller', [han(14)], room(4, 1, false), { size: 1, lines: 1, isBroken: false }],
    ['of the second rank', [han(10)], room(2, 2), { size: 2, lines: 1, isBroken: false }],
    ['of the second rank in two lines', [han(9), han(8)], room(2, 2), { size: 2, lines: 2, isBroken: false }],
    ['of the third rank', [han(10)], room(2, 3), { size: 3, lines: 1, isBroken: false }],
    ['of the third rank that is a little longer', [han(15)], room(2, 3), { size: 4, lines: 1, isBroken: false }],
    ['of the last rank', [han(10)], room(2, 4), { size: 5, lines: 1, isBroken: false }],
    ['in one column', [han(8)], room(1, 3), { size: 5, lines: 1, isBroken: false }],
    ['a hair too long is made to fit', [han(14) + '的'.repeat(1)], room(4, 2), { size: 2, lines: 1, isBroken: false }],
    ['too long for any size is broken', [han(24)], room(2, 4), { size: 5, lines: 2, isBroken: true }],
  ])('%s', (_, headline, where, expected) => {
    expect(set(headline, where)).toEqual(expected)
  })

  test('is broken where the editors did not only when no size lets their lines stand', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 3 })
    const where = fc.record({ columns: fc.integer({ min: 2, max: 6 }), tier: fc.constantFrom<Tier[]>(1, 2, 3, 4) })
    fc.assert(
      fc.property(lengths, where, (segments, { columns, tier }) => {
        const headline = segments.map(han)
        const { size, lines, isBroken } = set(headline, room(columns, tier))
        const widthAt = (one: number) => (headSizes[one]?.size ?? 1) * Math.max(...segments)
        const isWhole = widthAt(size) <= widthOf(six, columns) * 1.04 + 1e-9 && lines <= segments.length
        expect(isBroken || isWhole).toBe(true)
        expect(lines).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('that stands whole is never larger in a narrower block', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.constantFrom<Tier[]>(2, 3, 4), (length, tier) => {
        const sizes = [2, 3, 4, 5, 6].map((columns) => set([han(length)], room(columns, tier)).size)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('a Latin headline', () => {
  const latin = (words: string, where: HeadlineRoom) =>
    setHeadline(anItem({ headline: [words], script: 'latin' }), where)
  const long = 'Three hundred families move up the hill before the autumn rains'

  test.each<[what: string, words: string, where: HeadlineRoom, SetHeadline]>([
    ['is as large as its rank allows', 'Bridge reopens', room(2, 2), { size: 2, lines: 1, isBroken: false }],
    ['runs on into a second line', 'Ferry runs until midnight', room(2, 2), { size: 2, lines: 2, isBroken: false }],
    ['has three lines in a narrow block', long, room(2, 3), { size: 3, lines: 3, isBroken: false }],
    ['has two in a wide one', long, room(4, 2), { size: 2, lines: 2, isBroken: false }],
    ['of a lead has two', long, room(6, 1), { size: 0, lines: 2, isBroken: false }],
  ])('%s', (_, words, where, expected) => {
    expect(latin(words, where)).toEqual(expected)
  })

  test('has room for its words in its lines', () => {
    const words = fc.array(fc.constantFrom('the', 'harbour', 'opens', 'at', 'midnight', 'council'), {
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 6 }), (list, columns) => {
        const text = list.join(' ')
        const { size, lines } = latin(text, room(columns, 2))
        const width = emWidth(text, 'latin') * (headSizes[size]?.size ?? 1)
        expect(lines * widthOf(six, columns)).toBeGreaterThanOrEqual(width)
      }),
    )
  })
})

test('sizes and their lines go down together', () => {
  expect(headSizes).toEqual(headSizes.toSorted((a, b) => b.size - a.size))
  expect(headSizes.map(({ lines }) => lines)).toEqual(headSizes.map(({ lines }) => lines).toSorted((a, b) => b - a))
  // the line of text is 1.6 em: no headline is set tighter than its type
  for (const { size, lines } of headSizes) expect(lines * 1.6).toBeGreaterThanOrEqual(size)
})
