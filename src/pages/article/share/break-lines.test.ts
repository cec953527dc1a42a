import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breachesIn } from '../../../testing/line-rules.ts'
import { breakLines, placesIn } from './break-lines.ts'
import { widthOf, type Type } from './pieces.ts'

/** A face in which a Chinese character is two wide and a letter one. */
const cjk: Type = {
  measure: (text) => Array.from(text).reduce((sum, one) => sum + (/[ -~]/u.test(one) ? 1 : 2), 0),
  em: 2,
  script: 'cjk',
}
const latin: Type = { measure: (text) => Array.from(text).length, em: 2, script: 'latin' }
const broken = (text: string, width: number, type = cjk, indent = 0) =>
  breakLines(text, type, width, indent).map((line) => line.text)

test.each<[string, number, string[]]>([
  ['河水一夜之间涨上来', 8, ['河水一夜', '之间涨上', '来']],
  ['老人说，雾散了。', 6, ['老人', '说，雾', '散了。']], // the comma may not begin a line
  ['他说：“雾散了。”', 6, ['他说：', '“雾散', '了。”']], // “ may not end one; 。” take a character and a half
  ['共来了1,024个人', 10, ['共来了', '1,024个人']], // a number is one
  ['共12６０人', 6, ['共', '12６０', '人']],
  ['老‘河’Sill', 9, ['老', '‘河’Sill']],
  ['等了又等——船来了', 10, ['等了又等', '——船来了']],
])('%s, %i wide', (text, width, lines) => {
  expect(broken(text, width)).toEqual(lines)
})

test('Latin is broken between words and after hyphens; the space that a break swallows is gone', () => {
  expect(broken('The well-kept gate stood open', 10, latin)).toEqual(['The well-', 'kept gate', 'stood open'])
})

test('the first line leaves room for its indent', () => {
  expect(broken('河水一夜之间涨上来', 8, cjk, 4)).toEqual(['河水', '一夜之间', '涨上来'])
})

test('a word that is longer than a line is cut where the line ends', () => {
  expect(broken('见www.example.org', 6)).toEqual(['见', 'www.ex', 'ample.', 'org'])
})

test('marks that follow each other share their white, and one that opens a line begins at its edge', () => {
  const [line] = breakLines('“好。”他说', cjk, 100)
  expect(line?.pieces.map(({ text, advance, trim }) => [text, advance, trim])).toEqual([
    ['“', 1, 1],
    ['好', 2, 0],
    ['。', 1, 0],
    ['”', 2, 0],
    ['他', 2, 0],
    ['说', 2, 0],
  ])
})

test('Latin and figures stand an eighth of a character off Chinese', () => {
  expect(breakLines('用6年', cjk, 100)[0]?.pieces.map(({ advance }) => advance)).toEqual([2.25, 1.25, 2])
})

const words = [
  '河',
  '水',
  '船',
  '堤',
  '雾',
  '，',
  '。',
  '“',
  '”',
  '《',
  '》',
  '——',
  '……',
  '12',
  '1,024',
  '６０',
  'Marram',
  'the',
  ' ',
  '、',
  '（',
  '）',
  '38％',
  '℃',
]
/** No more than two marks on end: a line that is all marks cannot be broken well. */
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 80 })
  .map((parts) =>
    parts
      .flatMap((part, at) => (at % 3 === 0 ? ['河', part, '水'] : part))
      .join('')
      .trim(),
  )
  .filter((joined) => joined !== '')
const setting = fc.record({ width: fc.integer({ min: 24, max: 60 }), indent: fc.constantFrom(0, 4) })

test('nothing of a text is lost but spaces at breaks, and no line is wider than its measure', () => {
  fc.assert(
    fc.property(text, setting, (joined, { width, indent }) => {
      const lines = breakLines(joined, cjk, width, indent)
      expect(
        lines
          .map((line) => line.text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(joined.replaceAll(' ', ''))
      for (const { pieces, indent: own } of lines) expect(own + widthOf(pieces)).toBeLessThanOrEqual(width + 0.01)
    }),
  )
})

test('no line begins or ends with what may not stand there', () => {
  fc.assert(
    fc.property(text, setting, (joined, { width, indent }) => {
      const lines = breakLines(joined, cjk, width, indent)
      let from = 0
      const told = lines.map(({ text: own }) => {
        const at = joined.indexOf(own, from)
        from = at + own.length
        return { text: own, hanging: /^\s*/u.exec(joined.slice(from))?.[0] ?? '' }
      })
      expect(breachesIn(told, { letters: width })).toEqual([])
    }),
  )
})

test('spread, the last character of a line ends at the edge', () => {
  fc.assert(
    fc.property(text, setting, (joined, { width, indent }) => {
      for (const line of breakLines(joined, cjk, width, indent)) {
        const last = line.pieces.at(-1)
        if (!last || line.pieces.length < 2) continue
        expect((placesIn(line, width).at(-1) ?? 0) + last.trim + last.advance).toBeCloseTo(width)
      }
    }),
  )
})
