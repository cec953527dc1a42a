import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../issue/fold.ts'
import { longestQuery, parseQuery } from './query.ts'

const words = (typed: string) => parseQuery(typed).parts.map(({ text, isOpen }) => `${text}${isOpen ? '*' : ''}`)

test.each([
  ['大堤', ['大堤*']],
  ['大堤 合龙', ['大堤', '合龙*']],
  ['　大堤　 合龙\t乡村 ', ['大堤', '合龙', '乡村*']],
  ['ＡＩ　River', ['ai', 'river*']],
  ['war and war', ['war*', 'and']], // said twice, asked once
  ['“大堤”', ['“大堤”*']],
  ['𠮷野家', ['𠮷野家*']],
  ['半个\ud842', ['半个*']],
  ['', []],
  ['　 \n', []],
  ['a b c d e f g h i j k l', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j*']],
  ['堤'.repeat(300), [`${'堤'.repeat(200)}*`]],
  [`${'堤'.repeat(199)}𠮷`, [`${'堤'.repeat(199)}*`]], // never half of it
  ['.*+?^${}()|[]\\', ['.*+?^${}()|[]\\*']],
])('%j looks for %j', (typed, parts) => {
  expect(words(typed)).toEqual(parts)
})

test('whatever is typed, the parts are few, folded, whole and without blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const { parts } = parseQuery(typed)
      expect(parts.length).toBeLessThanOrEqual(10)
      expect(parts.map(({ text }) => text).join(' ').length).toBeLessThanOrEqual(longestQuery)
      for (const { text } of parts) expect(text).toMatch(/^[^\s\p{Cs}]+$/u)
      for (const { text } of parts) expect(fold(text)).toBe(text)
      expect(parts.filter(({ isOpen }) => isOpen)).toHaveLength(Math.min(1, parts.length))
    }),
  )
})
