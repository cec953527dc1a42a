import { expect, onTestFinished, test } from 'vitest'
import { charactersOf } from '../../testing/lines.ts'
import { openProse, paragraph, pixelsOf, theOne } from '../../testing/set-type.tsx'

/** How wide each character of an element is, in ems; of one that comes twice, the last. */
function widthsOf(element: Element): Map<string, number> {
  const em = pixelsOf(element, 'fontSize')
  return new Map(charactersOf(element).map(({ text, start, end }) => [text, (end - start) / em]))
}

test('Chinese quotes, dashes and dots are as wide as characters once the Latin face is there; figures are its own', async () => {
  const prose = await openProse('zh-Hans', [paragraph('水“水”水‘水’水—水…水，一九八〇年水即1980年Go水')])
  expect(isLoaded('Text Latin')).toBe(true)
  const width = widthsOf(theOne(prose, 'p'))
  for (const mark of '“”‘’—…，') expect([mark, width.get(mark)]).toEqual([mark, expect.closeTo(1, 1)])
  expect(width.get('1')).toBeCloseTo(0.36, 1) // Newsreader has a narrow one where figures are proportional
  expect(width.get('8')).toBeCloseTo(0.54, 1)
})

test('in English they are those of the Latin face', async () => {
  const prose = await openProse('en', [paragraph('tide “out” ‘in’ it’s early … tide—out')])
  expect(isLoaded('Latin Whole')).toBe(true)
  const width = widthsOf(theOne(prose, 'p'))
  for (const mark of '“”‘’') expect([mark, (width.get(mark) ?? 1) < 0.5]).toEqual([mark, true])
  expect(width.get('—')).toBeLessThan(0.95)
})

test('figures are of their own widths in text and of one width in a table', async () => {
  const prose = await openProse('zh-Hans', [
    paragraph('1234567890'),
    { t: 'table', k: 'table', head: ['线路'], rows: [['1234567890']] },
  ])
  const differing = (element: Element) => new Set([...widthsOf(element).values()].map((width) => width.toFixed(2))).size
  expect(differing(theOne(prose, 'p'))).toBeGreaterThan(4)
  expect(differing(theOne(prose, 'td'))).toBe(1)
})

test('no line moves by a hair when the Latin face arrives after the first paint', async () => {
  const prose = await openProse('zh-Hans', [
    paragraph('一九八〇年水，即1980年Go水'),
    { t: 'h', k: 'h', text: '1980年水' },
  ])
  const baselines = ['p', 'h2'].map((one) => {
    const mark = document.createElement('span')
    mark.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0'
    theOne(prose, one).prepend(mark)
    return mark
  })
  const places = () => baselines.map((mark) => mark.getBoundingClientRect().bottom)
  const after = places()
  takeAway('Text Latin')
  expect(places()).toEqual(after)
})

/** As before it came, to the end of the test. */
function takeAway(family: string) {
  for (const sheet of document.styleSheets) {
    const faces = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes(family))
    for (const face of faces) sheet.deleteRule([...sheet.cssRules].indexOf(face))
    onTestFinished(() => faces.forEach(({ cssText }) => sheet.insertRule(cssText)))
  }
}

function isLoaded(family: string): boolean {
  return [...document.fonts].some((face) => face.family.replaceAll(/["']/g, '') === family && face.status === 'loaded')
}
