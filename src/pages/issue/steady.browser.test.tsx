import '../../styles/index.css'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { loadFaces, pixelsOf, theOne } from '../../testing/set-type.tsx'
import { lineWidth } from './line-width.ts'
import { Steady } from './Steady.tsx'

const texts = [
  ['zh-Hans', '2026年10月12日'],
  ['zh-Hans', '总第6021期 · 今日4版'],
  ['zh-Hans', '电话 0000-1234567'],
  ['en', 'Saturday, 11 November 2011'],
  ['en', 'Vol. LXXX · No. 4,118 · 4 pages'],
] as const

test.each(texts)('a text (%s) takes the room that it has in the face of the interface: “%s”', async (lang, text) => {
  const line = await aLine(lang, text)
  const left = lineWidth(text, lang) - widthOf(line) / pixelsOf(line, 'fontSize')
  expect(left).toBeGreaterThan(-0.25) // half of what is lent
  expect(left).toBeLessThan(0.25 + narrowDots(text, lang))
})

test.each(texts)('what follows it stands in one place in every face (%s, “%s”)', async (lang, text) => {
  const line = await aLine(lang, text)
  const next = theOne(document.body, '.next')
  const before = next.getBoundingClientRect().left
  line.style.fontFamily = 'monospace'
  expect(next.getBoundingClientRect().left).toBe(before)
})

/** How many ems a “·” may be narrower than a Chinese one: where the system's Chinese face is not that of its interface. */
function narrowDots(text: string, lang: string): number {
  return lang === 'en' ? 0 : text.split('·').length - 1
}

async function aLine(lang: string, text: string): Promise<HTMLElement> {
  const { container } = await render(
    <p lang={lang} style={{ font: '400 1.25rem/2 var(--face-hei)' }}>
      <Steady text={text} lang={lang} />
      <span className="next">·</span>
    </p>,
  )
  await loadFaces()
  return theOne(container, '.steady')
}

function widthOf(element: Element): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect().width
}
