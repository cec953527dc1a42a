import '../../styles/index.css'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { loadFaces, pixelsOf, theOne } from '../../testing/set-type.tsx'
import { lineWidth } from './line-width.ts'
import { Steady } from './Steady.tsx'
import { SteadyWords } from './SteadyWords.tsx'

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

const lines = [
  ['interface', 'Specimen issue: the town, its people and all events are invented'],
  ['text', 'Today: mist lifting by ten, then dry, north-easterly 3. High water 10:10 and 22:33.'],
  ['italic', 'Cinder Marsh at low water on Wednesday. The creek has gone back to the bed shown on the chart of 1858.'],
] as const

test.each(lines)('every word has the room that it takes in our face (%s)', async (face, text) => {
  const words = await wordsOf(text, face)
  const wrong = words.filter((word) => {
    const room = word.getBoundingClientRect().width
    return Math.abs(widthOf(word) - room) / pixelsOf(word, 'fontSize') > 0.1
  })
  expect(wrong.map(({ textContent }) => textContent)).toEqual([])
})

test.each(lines)(
  'lines break where they did in another face (%s), and read and are copied as one text',
  async (face, text) => {
    const words = await wordsOf(text, face)
    const places = () => words.map((word) => [word.offsetLeft, Math.round(word.offsetTop / 20)]) // its line, by its place
    const before = places()
    expect(new Set(before.map(([, line]) => line)).size).toBeGreaterThan(1)
    const [line] = words.map(({ parentElement }) => parentElement)
    if (line) line.style.fontFamily = 'monospace'
    expect(places()).toEqual(before)
    expect(line?.innerText).toBe(text)
  },
)

/** The words of a text of several lines, in our own faces. */
async function wordsOf(text: string, face: 'interface' | 'text' | 'italic'): Promise<HTMLElement[]> {
  const family = face === 'interface' ? 'var(--face-hei)' : 'var(--face-song)'
  const { container } = await render(
    <p lang="en" style={{ font: `${face === 'italic' ? 'italic ' : ''}400 0.8125rem/1.5 ${family}`, width: '20rem' }}>
      <SteadyWords text={text} lang="en" face={face} />
    </p>,
  )
  await loadFaces()
  return [...container.querySelectorAll<HTMLElement>('.steady-words > span')]
}

test('Chinese has no need of it', async () => {
  const { container } = await render(<SteadyWords text="本报为样品，人与事皆为虚构。" lang="zh-Hans" face="text" />)
  expect(container.innerHTML).toBe('本报为样品，人与事皆为虚构。')
})

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
