import { describe, expect, test } from 'vitest'
import { anItem } from '../../testing/items.ts'
import type { Item } from '../items.ts'
import { sheets } from '../sheets.ts'
import { measure } from './measure.ts'

const [, , six] = sheets
const figure = { ratio: 0.8, caption: '窗边的一张方桌。　周溪 摄' }
/** Six lines of text in two columns of thirteen. */
const text: Item['text'] = [{ k: 'p1', kind: 'paragraph', text: '水开了，掌柜的才肯落座。'.repeat(12) }]
const photo = anItem({ kind: 'photo', headline: ['灯下的茶'], figure, text, chars: 144 })
const measured = (item: Item, columns = 2) =>
  measure({ item, tier: 3, rank: 3 }, columns, { sheet: six, isFront: true })

describe('a picture story with text, its headline down the side of the picture', () => {
  const heights = [0, 1, 2, 3, 5, 8, 13, 21]

  test.each(heights)('%i lines above its least height is filled to the last line', (more) => {
    const { min, at } = measured(photo)
    const { head, figure: picture, text: box, isWhole } = at(min + more)
    // what is over goes to the picture: beside it there is no white around a head
    expect(head).toMatchObject({ isVertical: true, rows: 0 })
    expect(1 + (picture?.rows ?? 0) + box.rows + (isWhole ? 0 : 1)).toBe(min + more)
    expect(box).toMatchObject({ columns: 2 })
    expect(box.rows).toBeGreaterThanOrEqual(2)
  })

  test('has a line more for who took it', () => {
    const by = measured({ ...photo, byline: '周溪 文并摄' })
    expect(by.min).toBe(measured(photo).min + 1)
    expect(by.at(by.min + 4).head.rows).toBe(1)
  })

  test('at its best has its picture as tall as without text', () => {
    const pictureOf = ({ min, least, at }: ReturnType<typeof measured>) =>
      Array.from({ length: 40 }, (_, more) => at(min + more)).find(({ cost }) => cost <= least + 1e-9)?.figure?.rows
    expect(pictureOf(measured(photo))).toBe(pictureOf(measured({ ...photo, text: [], chars: 0 })))
    expect(pictureOf(measured(photo))).toBeGreaterThan(15)
  })
})

test('a tall picture is dear across four columns, where but a band of it would show', () => {
  const across = measured(photo, 4).least
  const wide = measured({ ...photo, figure: { ...figure, ratio: 1.5 } }, 4).least
  expect(across).toBeGreaterThan(wide + 3)
  expect(measured(photo).least).toBeLessThan(1)
})
