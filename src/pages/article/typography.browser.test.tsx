import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Mark } from '../../issue/text.ts'
import { breachesIn } from '../../testing/line-rules.ts'
import { linesOf, type SetLine } from '../../testing/lines.ts'
import { copied, loadFaces, openProse, paragraph, paragraphsOf, pixelsOf, theOne } from '../../testing/set-type.tsx'
import { RichText } from '../issue/RichText.tsx'
import { punctuation } from './punctuation-fixture.ts'

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
const widths = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

test.each(languages)('in %s every line of an article keeps the rules, 9 to 40 characters wide', async (lang) => {
  const prose = await openProse(lang, punctuation[lang].map(paragraph))
  expect(breachesAt(prose, widths(9, 40), 12)).toEqual([])
})

test.each(languages)('in %s every line of a newspaper column does, 8 to 20 characters wide', async (lang) => {
  const { container } = await render(
    <div className="paper" lang={lang}>
      <div className="text-box">
        {punctuation[lang].map((text) => (
          <p key={text}>
            <RichText text={text} />
          </p>
        ))}
      </div>
    </div>,
  )
  await loadFaces()
  expect(breachesAt(theOne(container, '.text-box'), widths(8, 20), 10)).toEqual([])
})

function breachesAt(box: HTMLElement, ems: readonly number[], letters: number): string[] {
  const hyphens = getComputedStyle(box).hyphens === 'auto'
  return ems.flatMap((width) => {
    box.style.inlineSize = `${width}em`
    return paragraphsOf(box).flatMap((p) =>
      breachesIn(linesOf(p), { letters, hyphens }).map((breach) => `${width} ${breach}`),
    )
  })
}

test('a paragraph begins two characters in, once, and the second half of a broken one at the edge', async () => {
  const [quoted] = punctuation['zh-Hans']
  const prose = await openProse('zh-Hans', [
    paragraph('上游来水。', 0),
    { ...paragraph('的水位已经降了下来。', 1), continues: true },
    paragraph(quoted, 2),
  ])
  const indents = paragraphsOf(prose).map((p) => (linesOf(p)[0]?.start ?? 0) - p.getBoundingClientRect().left)
  expect(indents.map((indent) => indent / pixelsOf(prose, 'fontSize'))).toEqual([2, 0, 2])
})

test.skipIf(!CSS.supports('text-spacing-trim', 'trim-start'))(
  'a mark that opens a paragraph or a line takes half its width, and so does one of two that meet',
  async () => {
    const prose = await openProse('zh-Hans', [paragraph('“水。”（《水》）', 0), paragraph('水水水水水水水（水水）', 1)])
    prose.style.inlineSize = '9em'
    const [first, second] = paragraphsOf(prose).map((p) => linesOf(p))
    const widthOf = ({ characters }: SetLine, from: number, to: number) =>
      ((characters[to]?.end ?? 0) - (characters[from]?.start ?? 0)) / pixelsOf(prose, 'fontSize')
    if (!first?.[0] || !second?.[1]) throw new Error('too few lines')
    expect(widthOf(first[0], 0, 0)).toBeCloseTo(0.5, 1)
    expect(widthOf(first[0], 1, 4)).toBeCloseTo(3, 1) // 水。”（ are four ems, less one half for each pair of marks
    expect(second[1].text).toMatch(/^（/)
    expect(widthOf(second[1], 0, 0)).toBeCloseTo(0.5, 1)
  },
)

test('Latin is ragged and divided in a narrow column, and spread between words in a wide one', async () => {
  const prose = await openProse('en', punctuation.en.map(paragraph))
  const setting = () => {
    const style = getComputedStyle(theOne(prose, 'p'))
    return [style.textAlign, style.hyphens, CSS.supports('text-justify', 'auto') ? style.textJustify : 'inter-word']
  }
  prose.style.inlineSize = '30ch'
  expect(setting()).toEqual(['start', 'auto', 'inter-word'])
  prose.style.inlineSize = '60ch'
  expect(setting()).toEqual(['justify', 'auto', 'inter-word'])
})

const marked = '饕、重点、楷体、H2O、x2、链接、着重（慢）Go。'
const marks: Mark[] = [
  { t: 'ruby', from: 0, to: 1, rt: 'tāo' },
  { t: 'strong', from: 2, to: 4 },
  { t: 'kai', from: 5, to: 7 },
  { t: 'sub', from: 9, to: 10 },
  { t: 'sup', from: 13, to: 14 },
  { t: 'link', from: 15, to: 17, href: 'https://example.org/' },
  { t: 'em', from: 18, to: 25 },
]

test('stress is dots under characters and not slanted, strong is Hei', async () => {
  const prose = await openProse('zh-Hans', [{ ...paragraph(marked), marks }])
  const stress = getComputedStyle(theOne(prose, 'em'))
  expect(stress.fontStyle).toBe('normal')
  expect(stress.textEmphasisStyle).toContain('dot')
  expect(stress.textEmphasisPosition).toContain('under')
  const undotted = [...prose.querySelectorAll('.undotted')]
  expect(undotted.map((one) => [one.textContent, getComputedStyle(one).textEmphasisStyle])).toEqual([
    ['（', 'none'],
    ['）Go', 'none'],
  ])
  expect(getComputedStyle(theOne(prose, 'strong')).fontFamily).toContain('PingFang SC')
})

test('no mark makes a line higher', async () => {
  // but dots, for which some engines make room of their own accord
  const prose = await openProse('zh-Hans', [
    { ...paragraph(marked, 0), marks: marks.slice(0, -1) },
    { ...paragraph(marked, 1), marks: marks.slice(0, -1) },
  ])
  for (const width of widths(9, 30)) {
    prose.style.inlineSize = `${width}em`
    const tops = paragraphsOf(prose).flatMap((p) => linesOf(p).map(topOf))
    const pitches = tops.slice(1).map((top, at) => top - (tops[at] ?? 0))
    const uneven = pitches.filter((pitch) => Math.abs(pitch - pixelsOf(prose, 'lineHeight')) > 0.1)
    expect([width, uneven]).toEqual([width, []])
  }
})

/** That of its tallest characters, which are those of the text itself. */
function topOf({ characters }: SetLine): number {
  const [tallest] = characters.toSorted((a, b) => b.after - b.before - (a.after - a.before))
  return tallest?.before ?? Number.NaN
}

test.each(languages)('in %s the end mark stands beside the last character at every width', async (lang) => {
  const prose = await openProse(lang, [paragraph(punctuation[lang][0])])
  const [p, mark] = [theOne(prose, 'p'), theOne(prose, '.end-mark')]
  for (const width of widths(9, 40)) {
    prose.style.inlineSize = `${width}em`
    const last = linesOf(p).at(-1)
    const { top, bottom, left, right } = mark.getBoundingClientRect()
    const isBeside = last && top < last.after && bottom > last.before && left >= last.end
    expect([width, isBeside, right - left]).toEqual([
      width,
      true,
      expect.closeTo(0.62 * pixelsOf(prose, 'fontSize'), 1),
    ])
  }
})

test('what is copied is the text and nothing else', async () => {
  const text = '北门/东门、古丽·买买提、１２，着重Go。'
  const prose = await openProse('zh-Hans', [{ ...paragraph(text), marks: [{ t: 'em', from: 15, to: 19 }] }])
  expect(copied(theOne(prose, 'p'))).toBe(text)
})
