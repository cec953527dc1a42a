import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countLines } from './count-lines.ts'
import { emWidth } from './em-width.ts'

const han = (count: number) => '一'.repeat(count)
/** Lines of a text of Chinese at 8 em without indent. */
const linesOf = (text: string) => countLines(text, 8, 0, 'cjk')

test.each([
  ['', 1],
  [han(8), 1],
  [han(9), 2],
  [han(16), 2],
  [han(17), 3],
])('%s takes as many lines of eight as it fills', (text, lines) => {
  expect(linesOf(text)).toBe(lines)
})

test('the indent is taken off the first line', () => {
  expect([countLines(han(14), 8, 2, 'cjk'), countLines(han(15), 8, 2, 'cjk')]).toEqual([2, 3])
})

// sixteen em that would fill two lines, if they might be broken anywhere
test.each(
  ['，', '。', '、', '；', '：', '？', '！', '”', '’', '）', '》', '」', '』', '】', '〕', '％', '…', '·'].map(
    (sign) => [sign],
  ),
)('no line begins with %s: the character before it comes along', (sign) => {
  expect(linesOf(`${han(8)}${sign}${han(7)}`)).toBe(3)
  expect(linesOf(`${han(7)}${sign}${han(8)}`)).toBe(2)
})

test.each(['“', '‘', '（', '《', '「', '『', '【', '〔'].map((sign) => [sign]))(
  'no line ends with %s: it goes with what it opens',
  (sign) => {
    expect(linesOf(`${han(7)}${sign}${han(8)}`)).toBe(3)
    expect(linesOf(`${han(8)}${sign}${han(7)}`)).toBe(2)
  },
)

test.each([
  ['marks that follow one another', `${han(7)}好。”${han(6)}`, 3],
  ['marks that open one after the other', `${han(6)}“《好${han(7)}`, 3],
  ['a dash of two', `${han(7)}——${han(7)}`, 3],
  ['an ellipsis of two', `${han(7)}……${han(7)}`, 3],
])('%s stay together', (_, text, lines) => {
  expect(linesOf(text)).toBe(lines)
})

test('a number or a Latin word is not broken', () => {
  // 7 + 4 × 0.57 + the space between the scripts: the number goes to the second line, and something has to give
  expect(linesOf(`${han(7)}1280${han(6)}`)).toBe(3)
  expect(linesOf(`${han(5)}1280${han(8)}`)).toBe(2)
})

test.each([
  ['the drawings were spread on a long table', 10, 2],
  ['a b c d e f g h', 20, 1],
  // the space at the end of a line hangs
  ['mmmm mmmm', 4 * 0.83, 2],
  ['mmmm mmmm', 8 * 0.83 + 0.23, 1],
])('in Latin %s takes at %f em as many lines as its words fill', (text, measure, lines) => {
  expect(countLines(text, measure, 0, 'latin')).toBe(lines)
})

test('a word longer than the line goes over as many as it fills', () => {
  expect(countLines('m'.repeat(20), 20 * 0.83 + 0.01, 0, 'latin')).toBe(1)
  expect(countLines('m'.repeat(20), 10 * 0.83 + 0.01, 0, 'latin')).toBe(2)
  expect(countLines(`一${'m'.repeat(20)}二`, 8, 0, 'cjk')).toBe(4)
})

const words = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('堤', '江', '上', '的', '人') },
  { weight: 2, arbitrary: fc.constantFrom('人，', '堤。', '“好', '《江》', '（上）', '说：', '——上', '人……') },
  { weight: 1, arbitrary: fc.constantFrom('87', '1280', 'GPS', '3.5', 'A01') },
)
/** The widest of the above. */
const widest = 3.5
const paragraph = fc.array(words, { maxLength: 120 }).map((list) => list.join(''))
const measure = fc.integer({ min: 8, max: 40 })

test('a paragraph takes no fewer lines than it is wide, and no more than its breaks can cost', () => {
  fc.assert(
    fc.property(paragraph, measure, (text, width) => {
      const lines = countLines(text, width, 2, 'cjk')
      const em = emWidth(text, 'cjk') + 2
      expect(lines).toBeGreaterThanOrEqual(Math.max(1, Math.ceil(em / width - 1e-6)))
      expect(lines).toBeLessThanOrEqual(Math.ceil(em / (width - widest)) + 1)
    }),
  )
})

test('on a wider line a paragraph never takes more of them', () => {
  fc.assert(
    fc.property(paragraph, measure, fc.integer({ min: 1, max: 10 }), (text, width, more) => {
      expect(countLines(text, width + more, 2, 'cjk')).toBeLessThanOrEqual(countLines(text, width, 2, 'cjk'))
    }),
  )
})

test('what comes after a text never makes it shorter', () => {
  fc.assert(
    fc.property(paragraph, paragraph, measure, (one, two, width) => {
      expect(countLines(one + two, width, 0, 'cjk')).toBeGreaterThanOrEqual(countLines(one, width, 0, 'cjk'))
    }),
  )
})
