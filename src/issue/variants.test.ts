import { Converter } from 'opencc-js/t2cn'
import { expect, test } from 'vitest'
import { eachVariant } from './variants.ts'

const fromTraditional = Converter({ from: 't', to: 'cn' })
const fromHongKong = Converter({ from: 'hk', to: 'cn' })

/** What OpenCC makes of a character alone. */
function simplified(character: string): string {
  const made = fromTraditional(character)
  return made === character ? fromHongKong(character) : made
}

test('the table is what OpenCC says of every character of one unit', () => {
  const characters = Array.from({ length: 0xa000 - 0x3400 }, (_, at) => String.fromCharCode(0x3400 + at))
  const expected = characters
    .map((form) => [form, simplified(form)] as const)
    .filter(([form, to]) => to !== form && to.length === 1)
  const told: [form: string, simplified: string][] = []
  eachVariant((form, to) => told.push([String.fromCharCode(form), String.fromCharCode(to)]))
  expect(expected.length).toBeGreaterThan(2900)
  expect(told.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected)
})
