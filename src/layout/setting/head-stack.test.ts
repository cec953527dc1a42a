import { describe, expect, test } from 'vitest'
import { anItem } from '../../testing/items.ts'
import { headStack, isLabelled, verticalStack } from './head-stack.ts'
import type { HeadlineRoom } from './headline.ts'
import type { Item } from '../items.ts'
import type { Tier } from '../rank.ts'
import { sheets, widthOf } from '../sheets.ts'

const [, , six] = sheets
const room = (columns: number, tier: Tier): HeadlineRoom => ({
  width: widthOf(six, columns),
  columns,
  tier,
  isFront: true,
})
const rows = (item: Partial<Item>, columns = 2, tier: Tier = 3) => headStack(anItem(item), room(columns, tier)).rows

describe('the stack above a story', () => {
  // 大堤合龙 of the third rank: one line of 32/15 em, 1.75 lines of text
  test.each<[what: string, item: Partial<Item>, rows: number]>([
    ['its headline in whole lines', {}, 2],
    ['a line for the kicker', { kicker: '从一张排班表说起' }, 3],
    ['a line for the byline', { byline: '本报记者 何岸' }, 3],
    ['two where the byline is long', { byline: '本报记者　何岸　'.repeat(5) }, 4],
    ['a line and a half for the name of its column', { column: '街巷志' }, 4],
    ['a line for what kind of article it is', { kind: 'editorial' }, 3],
    ['none for that under the name of a column', { kind: 'column', column: '街巷志' }, 4],
    ['the note with its rule', { note: '【编者按】开栏的话。' }, 4],
    ['no deck in a narrow block', { deck: '首批月底完工' }, 2],
  ])('has %s', (_, item, expected) => {
    expect(rows(item)).toBe(expected)
  })

  test('shows a deck where it is wide or high in rank', () => {
    const deck = '首批四十二个点位月底前完工'
    expect(headStack(anItem({ deck }), room(2, 3)).hasDeck).toBe(false)
    expect(headStack(anItem({ deck }), room(3, 3)).hasDeck).toBe(true)
    expect(headStack(anItem({ deck }), room(2, 2)).hasDeck).toBe(true)
    expect(rows({ deck }, 3) - rows({}, 3)).toBe(1)
  })

  test('of a lead has larger type', () => {
    const lead = { kicker: '从一张排班表说起', deck: '首批四十二个点位月底前完工' }
    expect(rows(lead, 4, 1) - rows({}, 4, 1)).toBe(3)
  })

  test('in a frame has the name of the column beside the headline where both have room', () => {
    const column = '街巷志'
    expect(rows({ column, isBoxed: true }, 3)).toBe(rows({ isBoxed: true }, 3))
    const headline = ['一双手套的分量，称一称便知道冷暖与轻重']
    expect(rows({ column, headline, isBoxed: true }, 2)).toBeGreaterThan(rows({ headline, isBoxed: true }, 2))
  })
})

test.each([
  ['news', false],
  ['brief', false],
  ['photo', false],
  ['editorial', true],
  ['letter', true],
  ['poem', true],
  ['correction', true],
  ['column', true],
  ['notice', true],
  ['ad', true],
] as const)('a %s is named above its headline: %s', (kind, isNamed) => {
  expect(isLabelled({ kind })).toBe(isNamed)
})

describe('a headline down the side of a picture', () => {
  const photo: Partial<Item> = {
    kind: 'photo',
    headline: ['渡口的早晨'],
    figure: { ratio: 0.75, caption: '图说' },
    text: [],
    chars: 0,
  }
  const stack = (item: Partial<Item> = {}, columns = 2, tier: Tier = 3) =>
    verticalStack(anItem({ ...photo, ...item }), room(columns, tier))

  test('takes no rows above, but a strip beside, and a length in lines', () => {
    expect(stack()).toMatchObject({ isVertical: true, rows: 0, lines: 1, size: 3 })
    const { strip = 0, length = 0 } = stack() ?? {}
    expect(strip).toBeGreaterThan(32 / 15)
    expect(length * 1.6).toBeGreaterThanOrEqual((5 * 32) / 15)
    expect(stack({ byline: '林禾 摄' })?.rows).toBe(1)
    expect(stack({ byline: '本报记者　何岸　'.repeat(5) })?.rows).toBe(2)
    expect(stack({ headline: ['渡口的早晨', '江上的灯'] })?.strip).toBeGreaterThan(strip)
  })

  test('is the same whether there is text below or none', () => {
    const { text, chars } = anItem()
    expect(stack({ text, chars })).toEqual(stack())
  })

  test('is not for the lead of a page', () => {
    expect(stack({}, 3, 1)).toBeUndefined()
  })

  test.each<[what: string, item: Partial<Item>, columns: number]>([
    ['a news item', { kind: 'news' }, 2],
    ['a Latin one', { script: 'latin', headline: ['Dawn'] }, 2],
    ['a wide picture', { figure: { ratio: 1.5, caption: '' } }, 2],
    ['a headline of one character', { headline: ['晨'] }, 2],
    ['a long headline', { headline: ['渡口的早晨与江上的灯火'] }, 2],
    ['three lines', { headline: ['渡口的早', '江上的灯', '岸上的人'] }, 2],
    ['a kicker', { kicker: '镜头' }, 2],
    ['a deck', { deck: '天刚亮' }, 2],
    ['the name of a column', { column: '街巷志' }, 2],
    ['a note', { note: '【编者按】开栏的话。' }, 2],
    ['one column', {}, 1],
    ['four columns', {}, 4],
  ])('is not for %s', (_, item, columns) => {
    expect(stack(item, columns)).toBeUndefined()
  })
})
