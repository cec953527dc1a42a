import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uprightNumbers } from './upright.ts'

const upright = (text: string) => uprightNumbers(text).map(([from, to]) => text.slice(from, to))

test.each([
  ['埋下26处雨水花园', ['26']],
  ['早上7时', ['7']],
  ['10月12日', ['10', '12']],
  ['2026年10月12日', ['10', '12']],
  ['3路、16路和108路', ['3', '16']],
  ['37', ['37']],
  ['第4版（转第3版）', ['4', '3']],
  ['（8）', ['8']],
  ['4米2，猫上不去', ['4', '2']],
  ['10—12月', ['10', '12']], // the dash of Chinese ranges is upright itself
  ['添到56, 又添', ['56']], // a comma of the wrong kind is no part of the number
  ['于是到了9.', ['9']],
  ['在 5 人之上', ['5']],
  ['全长10.6公里', []],
  ['214个烟头', []],
  ['6200人次', []],
  ['5:40开出', []],
  ['1-2版', []],
  ['1–2版', []],
  ['2/3的人', []],
  ['涨了20%', []],
  ['-5℃', []],
  ['30°', []],
  ['1,000元', []],
  ['G7和5G', []],
  ['H2O', []],
  ['CO2', []],
  ['Boeing 7 型', []],
  ['跑了 5 km', []],
  ['０437-3249118', []],
  ['２６处', []], // full-width figures stand upright by themselves
  ['①2', []],
  ['二十六处', []],
  ['', []],
])('in “%s” %j stand upright', (text, numbers) => {
  expect(upright(text)).toEqual(numbers)
})

test('what stands upright is one or two digits with no digit beside it, in order', () => {
  const part = fc.constantFrom('1', '23', '456', '.', ',', '-', '月', '，', ' ', 'a', '%', ':', '—', '（')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const [from, to] of uprightNumbers(text)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(text.slice(from, to)).toMatch(/^[0-9]{1,2}$/)
        expect(text.slice(from - 1, from)).not.toMatch(/[0-9a-z]/)
        expect(text.slice(to, to + 1)).not.toMatch(/[0-9a-z]/)
        last = to
      }
    }),
  )
})
