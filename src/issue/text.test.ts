import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { read } from './read.ts'
import { areNested, Href, Line, Mark, Rich, Text } from './text.ts'

test.each([
  ['大堤合龙', true],
  ['a', true],
  ['一行　全角空格在中间', true],
  ['𠮷', true],
  ['字'.repeat(500), true],
  ['字'.repeat(501), false],
  ['', false],
  [' 大堤', false],
  ['大堤　', false],
  ['两行\n文字', false],
  ['制\t表', false],
  ['零\0', false],
  ['半个\ud842', false],
  ['行\u2028分隔', false],
])('%j is a line: %s', (text, is) => {
  expect(read(Line, text)).toBe(is ? text : undefined)
})

test('a paragraph may be forty times a line', () => {
  expect(v.is(Text, '字'.repeat(20_000))).toBe(true)
  expect(v.is(Text, '字'.repeat(20_001))).toBe(false)
})

test.each([
  ['https://example.org/a?b#c', true],
  ['http://example.org', true],
  ['mailto:desk@example.org', true],
  ['/harbor/2021-07-20/1-01#p3', true],
  ['/', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['file:///etc/passwd', false],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https://example.org/"onclick="x', false],
  ['https://', false],
  ['harbor/2021-07-20', false],
  ['', false],
  [`https://example.org/${'a'.repeat(500)}`, false],
])('%j may be linked to: %s', (href, may) => {
  expect(v.is(Href, href)).toBe(may)
  expect(v.is(Mark, { t: 'link', from: 0, to: 1, href })).toBe(may)
})

const em = (from: number, to: number): Mark => ({ t: 'em', from, to })
const strong = (from: number, to: number): Mark => ({ t: 'strong', from, to })

test.each([
  [[], 0, true],
  [[em(0, 10)], 10, true],
  [[em(0, 4), strong(4, 10)], 10, true], // side by side
  [[em(0, 10), strong(2, 4), strong(4, 10)], 10, true], // within
  [[em(2, 5), strong(2, 5)], 10, true], // over the same words, in the order of their names
  [[strong(2, 5), em(2, 5)], 10, false],
  [[em(2, 5), em(2, 5)], 10, false], // said twice
  [[em(0, 5), strong(3, 8)], 10, false], // crossing
  [[em(0, 9), strong(1, 5), em(2, 7)], 10, false], // crossing the inner one
  [[em(3, 4), em(0, 1)], 10, false], // not sorted
  [[em(0, 3), strong(0, 5)], 10, false], // the inner one first
  [[em(0, 11)], 10, false], // beyond the text
  [[em(3, 3)], 10, false], // over nothing
  [[em(5, 3)], 10, false],
])('marks %j over %i characters nest: %s', (marks, length, nest) => {
  expect(areNested(marks, length)).toBe(nest)
})

const anyMark = (length: number) =>
  fc.record({
    t: fc.constantFrom('strong' as const, 'em' as const, 'kai' as const),
    from: fc.nat({ max: length }),
    to: fc.nat({ max: length + 1 }),
  })

test('marks nest when any two of them are apart or one inside the other, and they are sorted', () => {
  const length = 8
  fc.assert(
    fc.property(fc.array(anyMark(length), { maxLength: 5 }), fc.boolean(), (unsorted, sorting) => {
      const marks = sorting ? unsorted.toSorted(inOrder) : unsorted
      const fit = marks.every(({ from, to }) => from < to && to <= length)
      const areSorted = marks.every((mark, at) => at === 0 || inOrder(marks[at - 1] ?? mark, mark) < 0)
      const apart = marks.every((a) =>
        marks.every((b) => a.to <= b.from || b.to <= a.from || holds(a, b) || holds(b, a)),
      )
      expect(areNested(marks, length)).toBe(fit && areSorted && apart)
    }),
    { numRuns: 5000 },
  )
})

test('marks taken from a tree always nest', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 20 }), (cuts) => {
      // each new mark is cut to fit inside the smallest one about its middle
      const marks: Mark[] = []
      for (const [a, b] of cuts) {
        const mark = em(Math.min(a, b), Math.max(a, b) + 1)
        const free = marks.every((other) => mark.to <= other.from || other.to <= mark.from || holds(other, mark))
        if (free && !marks.some((other) => holds(mark, other))) marks.push(mark)
      }
      expect(areNested(marks.toSorted(inOrder), 31)).toBe(true)
    }),
  )
})

test('a paragraph whose marks cross is refused, and one without marks has no empty list of them', () => {
  expect(v.is(Rich, { text: '大堤合龙', marks: [em(0, 2), strong(1, 3)] })).toBe(false)
  expect(v.is(Rich, { text: '大堤合龙', marks: [em(0, 2), strong(2, 4)] })).toBe(true)
  expect(v.is(Rich, { text: '大堤合龙', marks: [] })).toBe(false)
  expect(v.is(Rich, { text: '大堤合龙' })).toBe(true)
})

function inOrder(a: Mark, b: Mark): number {
  return a.from - b.from || b.to - a.to || (a.t < b.t ? -1 : a.t > b.t ? 1 : 0)
}

function holds(outer: Mark, inner: Mark): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
