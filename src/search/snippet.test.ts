import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from './query.ts'
import { rangesIn } from './ranges.ts'
import { snippetOf } from './snippet.ts'

const about = (text: string, typed: string) => snippetOf(text, rangesIn(text, parseQuery(typed)))

test('a short text is shown whole', () => {
  expect(about('大堤今晨合龙。', '合龙')).toEqual({ text: '大堤今晨合龙。', marks: [[4, 6]] })
})

test('a long one is cut about the first find, and says so', () => {
  const text = `${'前'.repeat(100)}大堤${'后'.repeat(100)}`
  expect(about(text, '大堤')).toEqual({ text: `…${'前'.repeat(24)}大堤${'后'.repeat(54)}…`, marks: [[25, 27]] })
})

test('it is cut between words', () => {
  const text = `${'lorem ipsum '.repeat(20)}harbor ${'dolor sit amet '.repeat(20)}`.trim()
  const { text: shown } = about(text, 'harbor')
  expect(shown).toMatch(/^…( ?(lorem|ipsum))+ harbor( (dolor|sit|amet))+ ?…$/)
})

test('what else was found is shown whole or not at all', () => {
  const text = `${'前'.repeat(40)}大堤大堤${'中'.repeat(21)}绿道${'后'.repeat(52)}新城${'后'.repeat(40)}`
  const ranges = rangesIn(text, parseQuery('大堤 绿道 新城'))
  expect(ranges).toEqual([
    [40, 44],
    [65, 67],
    [119, 121],
  ])
  expect(snippetOf(text, ranges, 1)).toEqual({
    text: `…${'中'.repeat(21)}绿道${'后'.repeat(52)}新城${'后'.repeat(3)}…`,
    marks: [
      [22, 24],
      [76, 78],
    ],
  })
  const cut = text.replace('后后新城', '后后后后后后新城') // its end would go through it
  expect(snippetOf(cut, rangesIn(cut, parseQuery('大堤 绿道 新城')), 1).text).toBe(
    `…${'中'.repeat(21)}绿道${'后'.repeat(56)}…`,
  )
})

test('without a find it is how the text begins, and one endless word is cut all the same', () => {
  expect(snippetOf('字'.repeat(200), [])).toEqual({ text: `${'字'.repeat(80)}…`, marks: [] })
  expect(snippetOf('x'.repeat(200), [])).toEqual({ text: `${'x'.repeat(80)}…`, marks: [] })
})

test('what is shown is a part of the text, whole characters only, and what is marked was looked for', () => {
  const word = fc.constantFrom('大堤', '𠮷', '😀', 'river ', 'a', '，')
  const texts = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(''))
  fc.assert(
    fc.property(texts, word, (text, asked) => {
      const query = parseQuery(asked)
      const { text: shown, marks } = about(text, asked)
      expect(text).toContain(shown.replace(/^…|…$/g, ''))
      expect(shown).not.toMatch(/\p{Cs}/u)
      expect(marks.length > 0).toBe(rangesIn(text, query).length > 0)
      expect(marks.filter(([from, to]) => rangesIn(shown.slice(from, to), query).length === 0)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
