import { describe, expect, test } from 'vitest'
import type { Layout, PlacedBlock } from '../../issue/page.ts'
import { emWidth } from '../../layout/setting/em-width.ts'
import { widthOf } from '../../layout/sheets.ts'
import { anArticle } from '../../testing/issues.ts'
import { placementsOf, roomOf, styleOf } from './place.ts'

type BlockFields = Partial<Omit<PlacedBlock, 'head' | 'text'>> & {
  head?: Partial<PlacedBlock['head']>
  text?: Partial<PlacedBlock['text']>
}

/** A block of four of six columns: a headline of the largest size, four columns of text, cut. */
function aBlock({ head, text, ...fields }: BlockFields = {}): PlacedBlock {
  return {
    articles: ['1-01'],
    column: 1,
    row: 1,
    columns: 4,
    rows: 24,
    head: { size: 0, lines: 1, rows: 5, ...head },
    text: { columns: fields.columns ?? 4, rows: 17, ...text },
    ...fields,
  }
}
function onSix(block: PlacedBlock) {
  const [placements = []] = placementsOf([{ columns: 6, unit: 13, rows: block.rows, blocks: [block] }])
  return placements
}
const stylesOf = (block: PlacedBlock, story = anArticle()) =>
  Object.fromEntries(
    Object.entries(styleOf(onSix(block), story, 'zh-Hans')).map(([name, value]) => [name.replace('--c-', ''), value]),
  )

describe('a block on the page', () => {
  test('knows its place, its neighbours and its measure', () => {
    expect(stylesOf(aBlock())).toMatchObject({ area: '1 / 1 / span 24 / span 4', left: 0, top: 0, measure: 13 })
    expect(stylesOf(aBlock({ column: 5, row: 25, columns: 2, rows: 12 }))).toMatchObject({
      area: '25 / 5 / span 12 / span 2',
      left: 1,
      top: 1,
    })
  })

  test('without a picture has its text in all columns', () => {
    expect(stylesOf(aBlock())).toMatchObject({
      columns: 4,
      figure: 0,
      one: '2 / 1 / 3 / -1',
      'one-columns': 4,
      'has-two': 'none',
    })
  })

  test('has its picture above the text', () => {
    expect(stylesOf(aBlock({ columns: 2, figure: { at: 'top', columns: 2, rows: 9 } }))).toMatchObject({
      figure: 9,
      picture: '1 / 1 / 2 / -1',
      one: '2 / 1 / 3 / -1',
      'one-columns': 2,
      'has-two': 'none',
    })
  })

  test('has its picture over the last columns, and the text goes on below', () => {
    expect(stylesOf(aBlock({ figure: { at: 'side', columns: 2, rows: 11 } }))).toMatchObject({
      columns: 4,
      figure: 11,
      picture: '1 / 3 / 2 / -1',
      one: '1 / 1 / 3 / 3',
      'one-columns': 2,
      two: '2 / 3 / 3 / -1',
      'two-columns': 2,
      'has-two': 'block',
    })
  })

  test.each([16, 17])(
    'has no box of one line under a picture of %d rows beside seventeen: the picture fills it',
    (rows) => {
      expect(stylesOf(aBlock({ figure: { at: 'side', columns: 2, rows } }))).toMatchObject({
        figure: 17,
        picture: '1 / 3 / 3 / -1',
        one: '1 / 1 / 3 / 3',
        'has-two': 'none',
      })
    },
  )

  test('has its headline down beside the picture', () => {
    const vertical = aBlock({
      columns: 2,
      head: { size: 3, rows: 0, vertical: true },
      figure: { at: 'top', columns: 2, rows: 22 },
      text: { rows: 0 },
    })
    expect(stylesOf(vertical)).toMatchObject({ mode: 'vertical-rl' })
    expect(stylesOf(vertical)).toHaveProperty('picture-head')
    expect(stylesOf(aBlock())).not.toHaveProperty('mode')
  })

  test('has its headline down beside the picture and its text in whole lines below both', () => {
    const vertical = aBlock({
      columns: 2,
      head: { size: 3, rows: 0, vertical: true },
      figure: { at: 'top', columns: 2, rows: 22 },
      text: { rows: 6 },
    })
    expect(stylesOf(vertical)).toMatchObject({ one: 'text', parts: 'contents', 'one-columns': 2, 'has-two': 'none' })
    expect(stylesOf(vertical)['picture-head']).toContain('"text text" calc(6 * var(--line))')
  })

  test('in a frame has a narrower measure of whole characters', () => {
    const { measure } = stylesOf(aBlock(), anArticle({ boxed: true }))
    expect(measure).toBe(12)
  })

  test.each([
    ['whole: its columns end on one line and nothing leads on', true, { fill: 'balance', jump: 'none' }],
    ['cut: its columns are full and its last line leads on', undefined, { fill: 'auto', jump: 'block' }],
  ])('is %s', (_, whole, expected) => {
    expect(stylesOf(aBlock(whole ? { whole } : {}))).toMatchObject(expected)
  })

  test('shows its deck where that has room', () => {
    expect(stylesOf(aBlock({ head: { deck: true } }))).toMatchObject({ deck: 'block' })
    expect(stylesOf(aBlock())).toMatchObject({ deck: 'none' })
  })
})

describe('the headline', () => {
  const width = widthOf({ columns: 6, unit: 13, gap: 1.6 }, 4)
  const sizeOf = (headline: string[], fields: BlockFields['head'] = {}, lang?: string) =>
    Number(stylesOf(aBlock({ head: fields }), anArticle({ heads: { headline }, ...(lang ? { lang } : {}) }))['size'])

  test('has the size of its class where it has room', () => {
    expect(sizeOf(['大堤合龙'])).toBe(4)
    expect(sizeOf(['大堤合龙'], { size: 2 })).toBeCloseTo(8 / 3, 6)
  })

  // 14.2 characters of the largest size have room
  test('that is a little too long is set a little smaller, and then has room', () => {
    const headline = `1${'堤'.repeat(14)}`
    const size = sizeOf([headline])
    expect(size).toBeLessThan(4)
    expect(size).toBeGreaterThan(4 / 1.06)
    expect(size * emWidth(headline, 'cjk')).toBeLessThanOrEqual(width)
  })

  test('in two lines is measured by the longer', () => {
    expect(sizeOf(['堤'.repeat(9), '堤'.repeat(8)], { lines: 2 })).toBe(4)
    expect(sizeOf(['1' + '堤'.repeat(14), '堤'], { lines: 2 })).toBeLessThan(4)
  })

  test('that is broken, runs down or is Latin keeps its size', () => {
    expect(sizeOf(['堤'.repeat(30)], { lines: 2 })).toBe(4)
    expect(sizeOf(['1' + '堤'.repeat(14)], { vertical: true })).toBe(4)
    expect(sizeOf(['m'.repeat(17)], {}, 'en')).toBe(4)
  })
})

describe('the room for text', () => {
  test('is unlimited for a story that stands whole on some width', () => {
    expect(roomOf(onSix(aBlock({ whole: true })))).toBeUndefined()
  })

  test('is what the columns hold, without what the picture takes of them', () => {
    expect(roomOf(onSix(aBlock()))).toBe(4 * 17 * 13)
    expect(roomOf(onSix(aBlock({ figure: { at: 'side', columns: 2, rows: 11 } })))).toBe((4 * 17 - 2 * 11) * 13)
    expect(roomOf(onSix(aBlock({ figure: { at: 'top', columns: 4, rows: 11 } })))).toBe(4 * 17 * 13)
  })

  test('is never too little for a phone', () => {
    expect(roomOf(onSix(aBlock({ text: { rows: 2 } })))).toBe(400)
  })
})

describe('the blocks of a page', () => {
  const layout = (columns: Layout['columns'], unit: number, ...ids: string[]): Layout => ({
    columns,
    unit,
    rows: 24,
    blocks: ids.map((id) => aBlock({ articles: [id] })),
  })

  test('come in the order of rank, each with its place on every width', () => {
    const placed = placementsOf([
      layout(4, 12, '1-01', '1-02'),
      layout(4, 15, '1-01', '1-02'),
      layout(6, 13, '1-02', '1-01'),
      layout(8, 13, '1-01', '1-02'),
    ])
    expect(placed.map((one) => one.map(({ name, block }) => `${name} ${block.articles[0] ?? ''}`))).toEqual([
      ['a 1-01', 'b 1-01', 'c 1-01', 'd 1-01'],
      ['a 1-02', 'b 1-02', 'c 1-02', 'd 1-02'],
    ])
  })

  test('leave out a width that is not known, and a page that is not composed has none', () => {
    expect(placementsOf([layout(6, 11, '1-01'), layout(8, 13, '1-01')]).flat()).toMatchObject([{ name: 'd' }])
    expect(placementsOf([])).toEqual([])
  })
})
