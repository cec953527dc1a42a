import { expect, test } from 'vitest'
import { anArticle } from '../../../testing/issues.ts'
import { breakLines } from './break-lines.ts'
import { fitInto, passagesOf, type Passage } from './excerpt.ts'
import type { Type } from './pieces.ts'

const texts = ['清晨，河面起雾。老人坐在堤上。', '船开走了，雾还在。', '近午，雾散了。']
const article = anArticle({
  dateline: '本报讯',
  blocks: texts.map((text, at) => ({ t: 'p' as const, k: `b${at}`, text })),
})
const shown = (...chosen: Parameters<typeof passagesOf>[1][]) =>
  passagesOf(article, chosen[0], '……').map(({ text }) => text)

test('nothing chosen, a clipping begins where the article does, with its dateline', () => {
  expect(shown()).toEqual(['本报讯　清晨，河面起雾。老人坐在堤上。', ...texts.slice(1)])
})

test('of chosen paragraphs it shows all, and nothing else', () => {
  expect(shown({ from: 2, to: 3 })).toEqual(['船开走了，雾还在。', '近午，雾散了。'])
})

test.each([
  ['a whole sentence as it is', '老人坐在堤上。', '老人坐在堤上。', false],
  ['the beginning of a paragraph with its indent', '本报讯清晨，河面起雾。', '本报讯　清晨，河面起雾。', true],
  ['the beginning after a dateline without it', '清晨，河面起雾。', '清晨，河面起雾。', false],
  ['what is cut out of a sentence between ellipses', '河面起', '……河面起……', false],
])('of selected words it shows %s', (_what, words, text, isIndented) => {
  expect(passagesOf(article, { from: 1, to: 1, words }, '……')).toEqual([{ text, isIndented }])
})

test('a selection over two paragraphs is two', () => {
  expect(shown({ from: 1, to: 2, words: '坐在堤上。\n\n船开走了' })).toEqual(['……坐在堤上。', '船开走了……'])
})

test('an article without paragraphs gives the text it has', () => {
  const poem = anArticle({ blocks: [{ t: 'verse', k: 'v', stanzas: [['雾起', '雾散']] }] })
  expect(passagesOf(poem, undefined, '……').map(({ text }) => text)).toEqual(['雾起', '雾散'])
})

const cjk: Type = { measure: (text) => 2 * text.length, em: 2, script: 'cjk' }
const latin: Type = { measure: (text) => text.length, em: 2, script: 'latin' }
const fitted = (passages: readonly string[], most: number, type = cjk, ellipsis = '……') => {
  const set = ({ text }: Passage) => breakLines(text, type, 20)
  const { lines, isWhole } = fitInto(
    passages.map((text) => ({ text, isIndented: false })),
    most,
    ellipsis,
    set,
  )
  return { isWhole, lines: lines.map((paragraph) => paragraph.map(({ text }) => text).join('')) }
}

test.each<[string, string[], number, ReturnType<typeof fitted>]>([
  ['what has room is whole', texts.slice(1), 2, { isWhole: true, lines: texts.slice(1) }],
  ['what has none ends at a sentence', texts, 2, { isWhole: false, lines: ['清晨，河面起雾。老人坐在堤上。……'] }],
  ['or at the one before', ['雾散了。船开走了，老人还坐在堤上看水。'], 1, { isWhole: false, lines: ['雾散了。……'] }],
  ['or at a comma', ['清晨起雾，老人还坐在堤上看水没有走'], 1, { isWhole: false, lines: ['清晨起雾……'] }],
  ['or anywhere', ['清晨起雾老人还坐在堤上看水没有走'], 1, { isWhole: false, lines: ['清晨起雾老人还坐……'] }],
])('%s', (_what, passages, most, expected) => {
  expect(fitted(passages, most)).toEqual(expected)
})

test('Mr. ends no sentence', () => {
  const { lines } = fitted(['Fog came. Mr. Pellow did not go home at all'], 1, latin, ' …')
  expect(lines).toEqual(['Fog came. …'])
})
