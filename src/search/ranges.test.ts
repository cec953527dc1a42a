import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../issue/fold.ts'
import { rangesInLines } from './lines.ts'
import { parseQuery, partsOf } from './query.ts'
import { occurrences, rangesIn } from './ranges.ts'

/** The text with what is marked in brackets. */
function marked(text: string, typed: string): string {
  return rangesIn(text, parseQuery(typed))
    .toReversed()
    .reduce((drawn, [from, to]) => `${drawn.slice(0, from)}[${drawn.slice(from, to)}]${drawn.slice(to)}`, text)
}

test.each([
  ['大堤', '十里长堤，大堤今晨合龙，大堤以北', '十里长堤，[大堤]今晨合龙，[大堤]以北'],
  ['堤堤', '堤堤堤堤堤', '[堤堤堤堤]堤'],
  ['新能源 能源汽车', '新能源汽车下线', '[新能源汽车]下线'], // parts that overlap are marked as one
  ['新 能源', '新能源', '[新能源]'], // and those that touch
  ['ａｉ', '用ＡＩ办报，AI读报', '用[ＡＩ]办报，[AI]读报'],
  ['，', '一,二，三', '一[,]二[，]三'],
  ['𠮷', '𠮷野家与𠮷祥', '[𠮷]野家与[𠮷]祥'],
  ['不见', '大堤', '大堤'],
  ['', '大堤', '大堤'],
  // words of an alphabet stand alone, but for the last one, which may still be being typed
  ['war', 'War, warfare, toward, post-war', '[War], [war]fare, toward, post-[war]'],
  ['war peace', 'war, warfare and peaceful', '[war], warfare and [peace]ful'],
  ['5g 网络', '5G网络与15G、5Gbps', '[5G网络]与15G、5Gbps'],
  ['2021 年', '2021年，12021年，20215', '[2021年]，12021[年]，20215'],
  ['g网络 建设', '5G网络建设，G网络建设', '5G网络[建设]，[G网络建设]'],
  ['cafe x', 'cafe, café, cafe\u0301', '[cafe], café, cafe\u0301'],
  ['мир x', 'мир, миру', '[мир], миру'],
  ["don't x", "I don't; don'ts", "I [don't]; don'ts"],
  ['b 2', 'a-b, ab, b2', 'a-[b], ab, b2'],
  ['5大5 堤', 'x5大5大5', 'x5大[5大5]'], // what is no find may hold the beginning of one
  // what is quoted is one phrase; a blank of it is any run of blanks, and its last word is whole
  ['"the  path"', 'The path, the\n path; the paths, the-path', '[The path], [the\n path]; the paths, the-path'],
  ['“王 建”', '王　建、王建、王 建国', '[王　建]、王建、[王 建]国'],
  ['新能源 或 汽車', '新能源與汽车', '[新能源]與[汽车]'],
  ['標題:線 -说', '綫與説', '[綫]與説'],
])('%j marks %j as %j', (typed, text, drawn) => {
  expect(marked(text, typed)).toBe(drawn)
})

const piece = fc.constantFrom(
  '大',
  '堤',
  '大堤',
  '𠮷',
  'Ａ',
  'a',
  'b',
  'ab',
  '5',
  '，',
  ',',
  ' ',
  '😀',
  'é',
  'Ж',
  '\u0301',
)
const someText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const someQuery = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))

test('what is marked is what was asked for, character for character, in order and apart', () => {
  fc.assert(
    fc.property(someText, someQuery, (text, typed) => {
      const query = parseQuery(typed)
      const ranges = rangesIn(text, query)
      let last = -1
      for (const [from, to] of ranges) {
        expect(from).toBeGreaterThan(last)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(text.slice(from, to)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/) // half of a character
        last = to
      }
      const finds = partsOf(query).flatMap((part) => occurrences(fold(text), part).map((range) => ({ part, range })))
      for (const { part, range } of finds) expect(fold(text.slice(...range))).toBe(part.text)
      const inside = (at: number) => ranges.some(([from, to]) => from <= at && at < to)
      const asked = (at: number) => finds.some(({ range: [from, to] }) => from <= at && at < to)
      expect(Array.from(text, (_, at) => inside(at))).toEqual(Array.from(text, (_, at) => asked(at)))
    }),
    { numRuns: 2000 },
  )
})

test('a part without words of an alphabet is found wherever the text contains it', () => {
  const han = fc.array(fc.constantFrom('大', '堤', '𠮷', '，', '（', '😀'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(someText, han, (text, characters) => {
      const phrase = characters.join('')
      expect(rangesIn(text, parseQuery(phrase)).length > 0).toBe(fold(text).includes(fold(phrase)))
    }),
    { numRuns: 2000 },
  )
})

test('a word is found just when it is one of the words of the text', () => {
  const word = fc
    .array(fc.constantFrom('a', 'B', 'é', '5', 'ж'), { minLength: 1, maxLength: 3 })
    .map((signs) => signs.join(''))
  const text = fc
    .array(fc.oneof(word, fc.constantFrom(' ', '-', '大', '，', '𠮷')), { maxLength: 12 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, word, (printed, asked) => {
      const words = fold(printed).split(/[ \-大,，𠮷]+/u)
      const folded = fold(asked)
      expect(
        rangesIn(printed, parseQuery(`${asked} 大`)).some(([from, to]) =>
          fold(printed.slice(from, to)).includes(folded),
        ),
      ).toBe(words.includes(folded))
      expect(rangesIn(printed, parseQuery(asked)).length > 0).toBe(words.some((one) => one.startsWith(folded)))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  [['辽源市获评全国', '文明城市'], '全国文明', [[[5, 7]], [[0, 2]]]],
  [['Council opens the', 'river path'], 'the river', [[[14, 17]], [[0, 5]]]],
  [['All the', 'river'], 'ther', [[], []]], // two words are not one
  [['一', '二', '三'], '一二三', [[[0, 1]], [[0, 1]], [[0, 1]]]],
  [['5G', '网络'], '5g网络', [[[0, 2]], [[0, 2]]]],
  [['十里长', '堤披新绿'], '“里长 堤披”', [[[1, 3]], [[0, 2]]]], // a blank may be the line break
  [['Council opens', 'river path'], '"opens river"', [[[8, 13]], [[0, 5]]]],
  [['十里', '长', '堤'], '"十里 长 堤"', [[[0, 2]], [[0, 1]], [[0, 1]]]],
  [['十里', '长堤'], '"十 里"', [[], []]],
  [[], '大', []],
])('over the lines %j %j is marked at %j', (lines, typed, ranges) => {
  expect(rangesInLines(lines, parseQuery(typed))).toEqual(ranges)
})

test('one line is marked as a text of its own', () => {
  fc.assert(
    fc.property(someText, someQuery, (text, typed) => {
      const query = parseQuery(typed)
      expect(rangesInLines([text], query)).toEqual([rangesIn(text, query)])
    }),
  )
})
