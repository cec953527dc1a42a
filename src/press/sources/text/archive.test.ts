import { describe, expect, test } from 'vitest'
import { archive, cutPage, head, tail } from './archive.specimen.ts'
import { body, page, read, readOne } from './import.specimen.ts'

const joined = `${tail}${head}`
const bodyOf = (text: string, paragraphs?: readonly string[]) =>
  readOne(text, paragraphs ? { archive: () => paragraphs } : {}).articles.flatMap(body)

describe('a sentence whose halves stand apart, with nothing on the page to tie them', () => {
  test('is put together when the paper’s archive says that they belong together, and the flag says how surely', () => {
    const draft = readOne(cutPage(), { archive: () => archive })
    expect(draft.articles.flatMap(body)).toContain(joined)
    const flags = draft.articles.flatMap(({ quality }) => quality.filter(({ code }) => code === 'text.joined'))
    expect(flags).toHaveLength(1)
    const lines = [11, 15].map((line) => [0, line, line])
    expect(flags[0]).toMatchObject({
      applied: true,
      where: { at: tail.length, lines },
      evidence: { method: 'ngram-gain' },
    })
    expect(flags[0]?.evidence?.score).toBeGreaterThanOrEqual(12)
    expect(flags[0]?.evidence?.margin).toBeGreaterThanOrEqual(10)
  })

  test.each([
    ['no archive', undefined],
    ['an archive of nothing', []],
    ['an archive too small to tell', archive.slice(0, 2000)],
    ['an archive that knows other words', archive.map((text) => text.replace('学习借鉴先进地区经验', '看了三处厂房'))],
  ])('stays a gap with %s', (_, paragraphs) => {
    const texts = bodyOf(cutPage(), paragraphs)
    expect(texts[texts.indexOf(tail) + 1]).toBe('[lost before]')
    expect(texts).not.toContain(joined)
  })
})

test('a sentence whose second half is lost stays a gap, whatever the archive says', () => {
  const texts = bodyOf(cutPage({ isLost: true }), archive)
  expect(texts[texts.indexOf(tail) + 1]).toBe('[lost before]')
})

test.each([
  ['names its hour', '先进地区经验交流会后，灯又亮了一个钟头。'],
  ['may be a headline', '先进地区经验回来以后再议'],
])('a likely second half that %s is left where it stands', (_, start) => {
  expect(bodyOf(cutPage().replace(head, start), archive)).not.toContain(`${tail}${start}`)
})

test('two likely second halves are one too many', () => {
  const texts = bodyOf(page(cutPage(), '先进地区经验讲给街坊们听，讲了一个晚上。'), archive)
  expect(texts[texts.indexOf(tail) + 1]).toBe('[lost before]')
})

test('the archive is asked once, for other days than those imported, and not at all by pages without a cut', () => {
  const asked: (readonly string[])[] = []
  const options = {
    archive: (days: readonly string[]) => {
      asked.push(days)
      return archive
    },
  }
  read(cutPage().replace(tail, `${tail}。`), options)
  expect(asked).toEqual([])
  read([cutPage(), cutPage().replace('5月8日 星期三', '5月9日 星期四')], options)
  expect(asked).toEqual([['2024-05-08', '2024-05-09']])
})

test('the same page and archive give the same draft', () => {
  const once = () => read(cutPage(), { archive: () => archive })
  expect(once()).toEqual(once())
})
