import '../../styles/index.css'
import { expect, test } from 'vitest'
import { seededPage } from '../../testing/seeded-page.ts'
import { loadFaces } from '../../testing/set-type.tsx'
import { runsOf } from './pour.ts'
import { sheets } from '../sheets.ts'

/** Of the text on the page, in pixels. */
const [em, line] = [16, 24]

// counted too high a page has a blank line, counted too low a text is cut: a browser that trims marks or hyphenates needs less
test.each([
  { lang: 'zh-Hans', script: 'cjk', tooLow: 0.02, exact: 0.9 },
  { lang: 'en', script: 'latin', tooLow: 0, exact: 0.5 },
] as const)('paragraphs in $lang take in a browser the lines that were counted', async (law) => {
  const texts = Array.from({ length: 40 }, (_, at) => seededPage(at + 1, law).articles)
    .flat()
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.t === 'p' ? [block.text] : [])))
  const box = document.createElement('div')
  box.className = 'text-box'
  box.lang = law.lang
  box.append(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })))
  document.body.style.cssText = `--em: ${em}px; --line: ${line}px`
  document.body.replaceChildren(box)
  await loadFaces()

  const off = sheets.flatMap(({ unit }) => {
    box.style.inlineSize = `${unit * em}px`
    return texts.map((text, at) => {
      const set = Math.round((box.children[at]?.getBoundingClientRect().height ?? 0) / line)
      const [run] = runsOf({ text: [{ k: '', kind: 'paragraph', text }], script: law.script }, unit)
      return set - (run?.lines ?? 0)
    })
  })
  const share = (isSo: (lines: number) => boolean) => off.filter(isSo).length / off.length
  expect(Math.max(...off)).toBeLessThanOrEqual(1)
  expect(Math.min(...off)).toBeGreaterThanOrEqual(-2)
  expect(share((lines) => lines > 0)).toBeLessThanOrEqual(law.tooLow)
  expect(share((lines) => lines === 0)).toBeGreaterThanOrEqual(law.exact)
})
