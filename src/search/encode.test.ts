import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../issue/fold.ts'
import { indexTokens, queryTokens } from './encode.ts'
import { occurrences } from './ranges.ts'

test('a run of Chinese is filed by its characters and by each two that stand together', () => {
  expect([...indexTokens('新能源')].toSorted()).toEqual(['新', '新能', '源', '能', '能源'])
})

test('signs and blanks part a run', () => {
  expect([...indexTokens('甲，乙 丙')].toSorted()).toEqual(['丙', '乙', '甲'])
})

test('a word is filed whole and by its beginnings, and does not pair with what is Chinese', () => {
  expect([...indexTokens('用5g网')].toSorted()).toEqual(['5*', '5g', '5g*', '用', '网'])
})

test('a character of two units is one character', () => {
  expect([...indexTokens('𠮷野')].toSorted()).toEqual(['野', '𠮷', '𠮷野'])
})

test('a combining mark belongs to its word', () => {
  expect([...indexTokens('caf\u0301e')]).toContain('caf\u0301e')
})

describe('of a part, the least is looked up that says most', () => {
  test.each([
    ['新', ['新'], true],
    ['新能', ['新能'], true],
    ['新能源', ['新能', '能源'], false],
    ['看看看', ['看看'], false],
    ['第5届', ['5', '第', '届'], false],
    ['10%', ['10'], false],
    ['……', [], false],
  ] as const)('%s', (text, all, isExact) => {
    expect(queryTokens({ text, isOpen: false })).toEqual({ all, isExact })
  })

  test('a word that may go on is looked up by how it begins', () => {
    expect(queryTokens({ text: 'inter', isOpen: true })).toEqual({ all: ['inte*'], isExact: false })
    expect(queryTokens({ text: '2025', isOpen: true })).toEqual({ all: ['2025*'], isExact: true })
    expect(queryTokens({ text: '2025', isOpen: false })).toEqual({ all: ['2025'], isExact: true })
    expect(queryTokens({ text: '10%', isOpen: true })).toEqual({ all: ['10'], isExact: false })
  })
})

const texts = fc
  .array(
    fc.constantFrom(
      ...Array.from('爸妈看自来水海上中国𠮷𠮶 ，%.-'),
      '5',
      'g',
      '20',
      '2025',
      'é',
      '\u0301',
      'か',
      'ー',
      '한',
      '𝟘',
      'Ａ',
      '\u0e01',
      '\ufe0f',
    ),
    { maxLength: 24 },
  )
  .map((units) => fold(units.join('')))

test('every text that holds a part is filed under all that the part asks for', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.boolean(), (text, from, length, isOpen) => {
      const characters = Array.from(text)
      const start = characters.length === 0 ? 0 : from % characters.length
      const part = { text: characters.slice(start, start + 1 + (length % 6)).join(''), isOpen }
      fc.pre(part.text !== '' && occurrences(text, part).length > 0)
      const filed = indexTokens(text)
      expect(queryTokens(part).all.filter((token) => !filed.has(token))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('what is said to be exact is', () => {
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (text, typed, isOpen) => {
      const part = { text: typed, isOpen }
      const { all, isExact } = queryTokens(part)
      fc.pre(typed !== '' && isExact)
      const filed = indexTokens(text)
      expect(occurrences(text, part).length > 0).toBe(all.every((token) => filed.has(token)))
    }),
    { numRuns: 5000 },
  )
})
