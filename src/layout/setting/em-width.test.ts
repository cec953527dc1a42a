import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emWidth, scriptOf } from './em-width.ts'

test.each([
  ['zh-Hans', 'cjk'],
  ['zh', 'cjk'],
  ['ja-JP', 'cjk'],
  ['en', 'latin'],
  ['de-AT', 'latin'],
  ['', 'latin'],
])('a paper in "%s" is set as %s', (lang, script) => {
  expect(scriptOf(lang)).toBe(script)
})

test.each([
  ['', 0],
  ['大堤合龙', 4],
  ['𠮷田', 2],
  ['《办法》', 4],
  ['（详见第三条）', 7],
  ['“好”', 3],
  ['‘好’', 3],
  ['一路——向东', 6],
  ['不值得写……', 6],
  ['王·石', 3],
  ['全角ＡＢ１', 5],
  ['半角ｱｲ', 3],
  ['　空一格', 4],
])('in Chinese %s is %d em wide', (text, width) => {
  expect(emWidth(text, 'cjk')).toBeCloseTo(width, 6)
})

test.each([
  ['87辆', 2 * 0.57 + 0.125 + 1],
  ['到9月底', 3 + 0.57 + 2 * 0.125],
  ['12路', 2 * 0.57 + 0.125 + 1],
  ['（12）', 2 + 2 * 0.57],
  ['共计1280万元，涉及17个村', 9 + 6 * 0.57 + 4 * 0.125],
  ['用GPS定位', 3 + 0.75 + 0.6 + 0.55 + 2 * 0.125],
])('between Chinese and %s an eighth of an em is set, beside signs none', (text, width) => {
  expect(emWidth(text, 'cjk')).toBeCloseTo(width, 6)
})

test.each([
  ['', 0],
  ['iiii', 4 * 0.28],
  ['mmmm', 4 * 0.83],
  ['a b', 0.46 + 0.23 + 0.55],
  ['“a”', 2 * 0.57 + 0.46],
  ['cafe\u0301', 0.43 + 0.46 + 0.32 + 0.46],
])('in Latin %s has the width of its letters', (text, width) => {
  expect(emWidth(text, 'latin')).toBeCloseTo(width, 6)
})

test('dashes and quotation marks are as wide as the paper’s script has them', () => {
  expect(emWidth('——', 'cjk')).toBe(2)
  expect(emWidth('——', 'latin')).toBeLessThan(1.5)
})

test('a text is as wide as its parts, but for the space between the scripts', () => {
  const texts = fc.string({ unit: fc.constantFrom('堤', '，', '《', '…', 'a', 'M', '7', ' '), maxLength: 40 })
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const seam = emWidth(one + two, 'cjk') - emWidth(one, 'cjk') - emWidth(two, 'cjk')
      expect([0, 0.125].some((space) => Math.abs(seam - space) < 1e-9)).toBe(true)
    }),
  )
})
