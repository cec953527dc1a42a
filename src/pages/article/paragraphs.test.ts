import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anArticle } from '../../testing/issues.ts'
import { findTarget, numberParagraphs } from './paragraphs.ts'

const { blocks } = anArticle({
  blocks: [
    { t: 'h', k: 'a', text: '开篇' },
    { t: 'p', k: 'b', text: '清晨，河面起雾。' },
    { t: 'p', k: 'c', text: '老人坐在堤上，看船。' },
    { t: 'gap', k: 'd', reason: 'lost', side: 'before' },
    { t: 'p', k: 'e', text: '船开走了。' },
  ],
})

test('only paragraphs are numbered', () => {
  expect([...numberParagraphs(blocks)]).toEqual([
    ['b', 1],
    ['c', 2],
    ['e', 3],
  ])
})

test.each([
  ['its number', { from: 2, to: 2 }, ['c']],
  ['a run', { from: 2, to: 3 }, ['c', 'e']],
  ['number and words', { from: 3, to: 3, quote: '船开走' }, ['e']],
  ['its words, where the number has moved', { from: 1, to: 1, quote: '船开走' }, ['e']],
  ['words that now stand inside a longer paragraph', { from: 9, to: 9, quote: '看船' }, ['c']],
  ['words that now stand in two paragraphs', { from: 9, to: 9, quote: '看船。船开' }, ['c']],
  ['words of which the end was corrected', { from: 9, to: 9, quote: '老人坐在堤上，等人' }, ['c']],
  ['words with other spaces and signs', { from: 9, to: 9, quote: '清晨, 河面起雾' }, ['b']],
  ['words that are gone, so by its number', { from: 2, to: 2, quote: '没有这句' }, ['c']],
  ['a number beyond the end: nothing', { from: 9, to: 9 }, []],
])('a paragraph is found by %s', (_how, target, keys) => {
  expect(findTarget(blocks, target).map(({ k }) => k)).toEqual(keys)
})

/** Sentences that nobody else has, cut into paragraphs after each of `cuts`. */
function divided(sentences: readonly string[], cuts: ReadonlySet<number>) {
  const paragraphs: string[][] = [[]]
  for (const [at, sentence] of sentences.entries()) {
    paragraphs.at(-1)?.push(sentence)
    if (cuts.has(at) && at < sentences.length - 1) paragraphs.push([])
  }
  return anArticle({ blocks: paragraphs.map((one, at) => ({ t: 'p', k: `k${at}`, text: one.join('') })) }).blocks
}

test('however a text is divided anew, a link finds the paragraph in which its own begins', () => {
  const cuts = fc.uniqueArray(fc.nat(11)).map((list) => new Set(list))
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), cuts, cuts, fc.nat(), (count, before, after, choice) => {
      const sentences = Array.from(
        { length: count },
        (_, at) =>
          `${Array.from({ length: 8 + at }, (_unused, nth) => String.fromCharCode(0x4e00 + at * 40 + nth)).join('')}。`,
      )
      const old = divided(sentences, before)
      const nth = choice % old.length
      const text = old[nth]?.t === 'p' ? old[nth].text : ''
      const [found] = findTarget(divided(sentences, after), {
        from: nth + 1,
        to: nth + 1,
        quote: Array.from(text).slice(0, 24).join(''),
      })
      expect(found?.t === 'p' && found.text.includes(text.slice(0, 8))).toBe(true)
    }),
  )
})
