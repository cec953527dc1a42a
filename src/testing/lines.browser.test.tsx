import type { JSX } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { linesOf } from './lines.ts'
import { theOne } from './set-type.tsx'

const text = '一二三四五六七八九十'

test.each([
  ['horizontal', {}],
  ['vertical', { writingMode: 'vertical-rl' }],
] as const)('%s text is read line by line', async (_, writing) => {
  const lines = await linesIn(
    <p style={{ ...setting, ...writing, inlineSize: 76 }}>
      一<b>二三四</b>五六
      <ruby>
        七<rt>qī</rt>
      </ruby>
      八<sup>九</sup>十
    </p>,
  )
  expect(
    lines
      .map((line) => line.text)
      .join('')
      .replaceAll(' ', ''),
  ).toBe(text)
  expect(lines[0]?.text).toBe('一二三四')
  expect(lines.every(({ start, end }) => end - start <= 76)).toBe(true)
  expect(lines.every(({ before }, at) => at === 0 || before > (lines[at - 1]?.before ?? 0))).toBe(true)
})

test('lines of one column come before those of the next', async () => {
  const lines = await linesIn(<p style={{ ...setting, columns: '2 48px', columnGap: 16, inlineSize: 112 }}>{text}</p>)
  expect(lines.map((line) => line.text)).toEqual(['一二三', '四五六', '七八九', '十'])
  expect(lines[2]?.start).toBeGreaterThan(lines[1]?.end ?? 0)
})

test('the space that a break swallows belongs to no line', async () => {
  const lines = await linesIn(<p style={{ ...setting, inlineSize: 1 }}>low tide</p>)
  expect(lines.map((line) => [line.text, line.hanging])).toEqual([
    ['low', ' '],
    ['tide', ''],
  ])
})

const setting = { font: '16px/24px serif', overflowWrap: 'normal' } as const

async function linesIn(paragraph: JSX.Element) {
  const { container } = await render(paragraph)
  return linesOf(theOne(container, 'p'))
}
