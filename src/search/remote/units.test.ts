import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../issue/fold.ts'
import { madeLine } from '../../testing/made-news.ts'
import { indexBody } from './mapping.ts'
import { isOneUnit, marked, markedOpen } from './units.ts'

const shown = (text: string) => text.replaceAll('\u0002', '‹').replaceAll('\u0003', '›')

/** As the engine's tokenizer cuts: the pattern of mapping.ts. */
const unitsOf = (text: string) =>
  text.match(new RegExp(indexBody.settings.analysis.tokenizer.units.pattern, 'gsu')) ?? []
const unmarked = (text: string) => text.replaceAll('\u0002', '').replaceAll('\u0003', '')

test.each([
  ['新能源5g汽车', '新能源‹5g›汽车'],
  ['new york', '‹new› ‹york›'],
  ['10%', '‹10›%'],
  ['甲  \t\n乙', '甲 乙'],
  ['e\u0301té', '‹e\u0301té›'],
  ['𠮷a', '𠮷‹a›'],
  ['a\u0002b\u0003', '‹a›\ufffd‹b›\ufffd'],
  ['', ''],
])('%j is sent as %s', (text, wanted) => {
  expect(shown(marked(text))).toBe(wanted)
})

test('a word that may go on has no closing mark, and only the last may', () => {
  expect(shown(markedOpen('a 5g'))).toBe('‹a› ‹5g')
  expect(shown(markedOpen('5g车'))).toBe('‹5g›车')
})

test('one unit is one word or one other character', () => {
  for (const one of ['新', '5g', '𠮷', '%', 'e\u0301té']) expect(isOneUnit(one)).toBe(true)
  for (const many of ['新能', '5g车', '车5g', '10%', 'a-b']) expect(isOneUnit(many)).toBe(false)
})

test('without its marks and with its blanks made one, a text is what it was; and it is one unit when it is cut into one', () => {
  fc.assert(
    fc.property(madeLine(12).map(fold), (text) => {
      const sent = marked(text)
      expect(unmarked(sent)).toBe(text.replaceAll(/\s+/g, ' '))
      expect(unitsOf(sent).length === 1).toBe(isOneUnit(text))
      expect(marked(unmarked(sent))).toBe(sent)
    }),
  )
})
