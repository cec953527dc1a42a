import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['ＡＢＣ１２３', 'abc123'],
  ['Ｂroadsheet', 'broadsheet'],
  ['辽源市，第１版（要闻）', '辽源市,第1版(要闻)'],
  ['全角　空格\u00a0不断行\u202f细空格\u2003长空格', '全角 空格 不断行 细空格 长空格'],
  ['ÀÉÎÕÜ ΑΒΓ ЖЩЯ', 'àéîõü αβγ жщя'],
  ['İstanbul', 'İstanbul'], // its small letter is two units long: left alone
  ['K (kelvin) Å (ångström)', 'k (kelvin) å (ångström)'],
  ['𠮷野家 😀', '𠮷野家 😀'],
  ['槪圗', '槪圗'], // one character is never another
  ['。、；', '。、;'],
  ['', ''],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), brokenText())

test('one unit in is one unit out, so that an offset in one is the offset in the other', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, more) => {
      expect(fold(text)).toHaveLength(text.length)
      expect(fold(text + more)).toBe(fold(text) + fold(more))
    }),
    { numRuns: 2000 },
  )
})

test('every unit of UTF-16 folds once and for all', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
  expect(units.filter((unit) => fold(unit).length !== 1 || fold(fold(unit)) !== fold(unit))).toEqual([])
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

/** Text with halves of surrogate pairs. */
function brokenText() {
  return fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
}
