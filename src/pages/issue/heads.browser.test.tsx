import '../../styles/index.css'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { charactersOf, linesOf } from '../../testing/lines.ts'
import { copied, loadFaces, pixelsOf, theOne } from '../../testing/set-type.tsx'
import { Byline } from './Byline.tsx'
import { Caption } from './Caption.tsx'
import { HeadLines } from './HeadLines.tsx'

test('a head breaks where its editor broke it, and elsewhere between words only, at every width', async () => {
  const lines = ['《江堤日记》首发：', '写给潮水的三百封信']
  const head = await aHead(lines)
  const pieces = ['《江堤日记》', '首发：', '写给', '潮水的', '三百封信']
  const ends = new Set(pieces.map((_, at) => pieces.slice(0, at + 1).join('').length))
  for (let width = 6; width <= 20; width += 1) {
    head.style.inlineSize = `${width}em`
    const set = linesOf(head).map(({ text }) => text)
    const wrong = set.filter(
      (_, at) =>
        !ends.has(
          set
            .slice(0, at + 1)
            .join('')
            .replaceAll(' ', '').length,
        ),
    )
    expect([width, wrong]).toEqual([width, []])
  }
  head.style.inlineSize = '12em'
  expect(linesOf(head).map(({ text }) => text)).toEqual(lines)
  expect(head.textContent).toBe(lines.join(' '))
  expect(copied(head)).toBe(lines.join(' '))
})

test('a Latin head breaks between its words, and none of its words is parted', async () => {
  const head = await aHead(['Bridge mended at last,', 'harbour reopens tomorrow'])
  for (let width = 7; width <= 16; width += 1) {
    head.style.inlineSize = `${width}em`
    expect(linesOf(head).flatMap(({ text }) => text.split(' '))).toEqual(
      'Bridge mended at last, harbour reopens tomorrow'.split(' '),
    )
  }
})

async function aHead(lines: readonly string[]): Promise<HTMLElement> {
  const { container } = await render(
    <h1 lang="zh-Hans" style={{ font: '900 2rem/2.5rem var(--face-head)', wordBreak: 'keep-all' }}>
      <HeadLines lines={lines} hits={[[[1, 5]], []]} />
    </h1>,
  )
  await loadFaces()
  return theOne(container, 'h1')
}

test('a name of two characters is set to the width of three, and copied as it is', async () => {
  const { container } = await render(
    <div lang="zh-Hans">
      <p>
        <Byline
          bylines={[
            { role: '记者', org: '本报', names: ['林禾', '欧阳江'], text: '本报记者 林禾 欧阳江' },
            { names: ['Ada Finch'], text: 'Ada Finch' },
          ]}
        />
      </p>
      <figure>
        <Caption figure={{ renditions: [], caption: '合龙之后。', credits: ['周溪 摄'] }} />
      </figure>
    </div>,
  )
  await loadFaces()
  const [byline, credit] = [theOne(container, 'p'), theOne(container, '.credit')]
  expect(widthOf('林禾', byline)).toBeCloseTo(3, 1)
  expect(widthOf('欧阳江', byline)).toBeCloseTo(3, 1)
  expect(widthOf('周溪', credit)).toBeCloseTo(3, 1)
  expect(byline.textContent).toBe('本报记者 林禾 欧阳江　Ada Finch')
  expect(copied(byline)).toBe('本报记者 林禾 欧阳江　Ada Finch')
  expect(copied(credit)).toBe('周溪 摄')
})

/** From the first character of `name` to the last, in ems. */
function widthOf(name: string, element: Element): number {
  const from = element.textContent.indexOf(name)
  const own = charactersOf(element).filter(({ at }) => at >= from && at < from + name.length)
  return ((own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0)) / pixelsOf(element, 'fontSize')
}
