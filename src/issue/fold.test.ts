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
  ['綫線线 裏裡里 説說说 爲為为 臺台 羣群 峯峰', '线线线 里里里 说说说 为为为 台台 群群 峰峰'],
  ['乾隆、餅乾、乾坤', '干隆、饼干、干坤'], // one for one, whatever the word
  ['薴苧苎', '苎苎苎'],
  ['\u2f00\u2f42\uf90a\uf91b', '一文金乱'], // radicals and doubles, as they come out of a PDF
  ['\u{2f800}𠁞', '\u{2f800}𠁞'], // two units: left alone
  ['々〇ヶ한글ひらがな', '々〇ヶ한글ひらがな'],
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

test('a long text is folded as its characters are', () => {
  const text = 'Ａ漢𠮷，'.repeat(5000)
  expect(fold(text)).toBe('a汉𠮷,'.repeat(5000))
  expect(fold(`${'汉'.repeat(9000)}漢`)).toBe('汉'.repeat(9001))
})

/** Text with halves of surrogate pairs. */
function brokenText() {
  return fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
}
