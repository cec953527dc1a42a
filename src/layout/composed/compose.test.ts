import { beforeAll, describe, expect, test } from 'vitest'
import { anArticle } from '../../testing/issues.ts'
import { seededPage } from '../../testing/seeded-page.ts'
import { compose, type Composition, type PlacedBlock } from './compose.ts'
import { frameOf } from '../setting/frame.ts'
import { headStack, verticalStack } from '../setting/head-stack.ts'
import { itemsOf, type Item } from '../items.ts'
import { rankStories } from '../rank.ts'
import { sheets, type Sheet } from '../sheets.ts'

const seeds = Array.from({ length: 1000 }, (_, at) => at + 1)
/** A thousand pages on one sheet take a few seconds; as many tests may be running at the same time. */
const long = { timeout: 120_000 }

type Page = { seed: number; items: Item[]; isFront: boolean }
const madeUp = seeds.map(pageOf)

describe.each(sheets)('on $columns columns of $unit characters', (sheet) => {
  let pages: (Page & { composed: Composition })[] = []
  beforeAll(() => {
    pages = madeUp.map(({ seed, items, isFront }) => {
      return { seed, items, isFront, composed: compose(items, { sheet, isFront }) }
    })
  }, long.timeout)
  // what breaks a law, by its seed
  const seedsWhere = (isBad: (page: (typeof pages)[number]) => boolean) => pages.filter(isBad).map(({ seed }) => seed)
  const blocksWhere = (isBad: (block: PlacedBlock, item: Item | undefined) => boolean) =>
    pages.flatMap((page) =>
      page.composed.blocks
        .filter((block) => isBad(block, storyOf(block, page.items)))
        .map(({ ids }) => `${page.seed}: ${ids.join(' ')}`),
    )

  test('a page made up and composed anew comes out the same', long, () => {
    // a quarter of the pages on each sheet: all of them, and all sheets
    expect(
      seedsWhere(({ seed, composed }) => {
        if (sheets[seed % sheets.length] !== sheet) return false
        const { items, isFront } = pageOf(seed)
        return JSON.stringify(compose(items, { sheet, isFront })) !== JSON.stringify(composed)
      }),
    ).toEqual([])
  })

  test('every story stands once', () => {
    expect(
      seedsWhere(({ items, composed }) => sorted(composed.blocks.flatMap(({ ids }) => ids)) !== sorted(idsOf(items))),
    ).toEqual([])
  })

  test('no block covers another or stands out of the page, and none leaves a hole', () => {
    expect(seedsWhere(({ composed }) => !isTiled(composed, sheet))).toEqual([])
  })

  test('of the worst page at most 5 % is blank, and of all of them half a percent', () => {
    const blanks = pages.map(({ composed }) => blankOf(composed, sheet))
    expect(seedsWhere(({ composed }) => blankOf(composed, sheet) > 0.05)).toEqual([])
    expect(blanks.reduce((sum, blank) => sum + blank, 0) / blanks.length).toBeLessThanOrEqual(0.005)
  })

  test('the lead comes first, at the top, and no headline is larger than its', () => {
    expect(
      seedsWhere(({ items, composed: { blocks } }) => {
        const [lead] = blocks
        const [first] = rankStories(alone(items, blocks))
        if (!lead || !first) return false
        const others = blocks.filter(({ ids }) => ids.length === 1)
        return (
          lead.ids[0] !== first.item.id ||
          lead.row !== 1 ||
          others.some(({ setting }) => setting.head.size < lead.setting.head.size)
        )
      }),
    ).toEqual([])
  })

  test('blocks come in the order of rank', () => {
    expect(
      seedsWhere(({ items, composed: { blocks } }) => {
        const single = blocks.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids)
        const ranked = rankStories(alone(items, blocks)).map(({ item }) => item.id)
        return single.join(' ') !== ranked.join(' ')
      }),
    ).toEqual([])
  })

  test('frame, head, picture, text and jump line have room in their block', () => {
    expect(blocksWhere((block, item) => spareIn(block, item, sheet) < 0)).toEqual([])
    expect(
      blocksWhere(({ columns, setting: { figure, text } }) => {
        const most = figure?.at === 'side' ? columns - 1 : columns
        return text.columns > columns || (figure?.columns ?? 0) > most
      }),
    ).toEqual([])
  })

  test('a head has the rows that it needs, and two more at the most', () => {
    const offered = pages.flatMap(({ seed, items, isFront, composed: { blocks } }) =>
      rankStories(alone(items, blocks)).flatMap(({ item, tier }) => {
        const block = blocks.find(({ ids }) => ids[0] === item.id)
        if (!block || block.setting.head.isVertical) return []
        const { columns, setting } = block
        const { width } = frameOf(sheet, columns, item.isBoxed)
        const more = setting.head.rows - headStack(item, { width, columns, tier, isFront }).rows
        return more < 0 || more > 2 ? [`${seed}: ${item.id} ${more}`] : []
      }),
    )
    expect(offered).toEqual([])
  })

  test('a headline that runs down has a picture of its length, whether the story has text below or not', () => {
    const beside = pages.flatMap(({ seed, items, isFront, composed: { blocks } }) =>
      rankStories(alone(items, blocks)).flatMap(({ item, tier }) => {
        const block = blocks.find(({ ids }) => ids[0] === item.id)
        if (!block?.setting.head.isVertical) return []
        const { columns, setting } = block
        const { width } = frameOf(sheet, columns, item.isBoxed)
        const { rows = -1, length = Infinity } = verticalStack(item, { width, columns, tier, isFront }) ?? {}
        const isSet = setting.head.rows === rows && (setting.figure?.rows ?? 0) > length
        return [{ where: `${seed}: ${item.id}`, isSet, hasText: item.text.length > 0 }]
      }),
    )
    expect(beside.filter(({ isSet }) => !isSet).map(({ where }) => where)).toEqual([])
    expect(new Set(beside.map(({ hasText }) => hasText))).toEqual(new Set([true, false]))
  })

  test('lines that nothing fills are counted as blank', () => {
    expect(
      blocksWhere((block, item) => item !== undefined && spareIn(block, item, sheet) > block.setting.blank + 1e-9),
    ).toEqual([])
    expect(blocksWhere(({ setting }) => setting.blank < 0)).toEqual([])
  })

  test('a story with text shows two lines of it at the least, and one with a picture its picture', () => {
    expect(blocksWhere(({ setting }, item) => (item?.text.length ?? 0) > 0 && setting.text.rows < 2)).toEqual([])
    expect(blocksWhere(({ setting }, item) => item?.figure !== undefined && setting.figure === undefined)).toEqual([])
  })
})

describe.each(sheets)('a page of one kind on $columns columns of $unit characters', (sheet) => {
  const brief = (at: number) => anArticle({ id: id(at), kind: 'brief', blocks: [sentence('夜航船今晚加开两班。')] })
  const photo = (at: number) =>
    anArticle({
      id: id(at),
      kind: 'photo',
      heads: { headline: ['渡口的早晨'] },
      blocks: [{ t: 'figure', k: 'f', figure: { renditions: [], w: 1500, h: 1000, caption: '图说', credits: [] } }],
    })
  const bare = (at: number) => anArticle({ id: id(at), blocks: [] })
  const table = (at: number) =>
    anArticle({ id: id(at), blocks: [{ t: 'table', k: 't', head: ['线路', '首班'], rows: [['3路', '5:40']] }] })
  const album = (at: number) =>
    anArticle({
      id: id(at),
      kind: 'photo',
      blocks: ['f', 'g'].map((k) => ({ t: 'figure', k, figure: { renditions: [], w: 900, h: 1200, credits: [] } })),
    })

  test.each([
    ['briefs', brief],
    ['photographs', photo],
    ['stories without text', bare],
    ['tables', table],
    ['albums', album],
  ])('%s alone fill it, however many there are', (_, make) => {
    for (const count of [1, 2, 3, 5, 13, 30]) {
      const articles = Array.from({ length: count }, (__, at) => make(at))
      for (const isFront of [true, false]) {
        const items = itemsOf({ articles: articles.map(({ id: one }) => one) }, articles, 'zh-Hans')
        const composed = compose(items, { sheet, isFront })
        expect(sorted(composed.blocks.flatMap(({ ids }) => ids))).toBe(sorted(idsOf(items)))
        expect(isTiled(composed, sheet)).toBe(true)
        for (const block of composed.blocks)
          expect(spareIn(block, storyOf(block, items), sheet)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('without stories it has no blocks', () => {
    expect(compose([], { sheet, isFront: true })).toMatchObject({ rows: 1, blocks: [] })
  })
})

/** Fronts and inside pages of 1 to 13 items, in Chinese and in English; every 40th is crowded with up to 40. */
function pageOf(seed: number): Page {
  const lang = seed % 5 === 3 ? 'en' : 'zh-Hans'
  const count = seed % 40 === 0 ? 15 + seed / 40 : 1 + (seed % 13)
  const { page, articles } = seededPage(seed, { lang, seq: 1 + (seed % 2), items: count })
  return { seed, items: itemsOf(page, articles, lang), isFront: page.seq === 1 }
}

/** Lines of a block that neither its head nor what stands below takes; negative when there are too few. */
function spareIn({ ids, columns, rows, setting }: PlacedBlock, item: Item | undefined, sheet: Sheet): number {
  const { head, figure, text, isWhole } = setting
  const frame = frameOf(sheet, columns, ids.length === 1 && item?.isBoxed === true)
  const room = rows - 1 - frame.rows - head.rows - (isWhole ? 0 : 1)
  return room - (figure?.at === 'side' ? Math.max(figure.rows, text.rows) : (figure?.rows ?? 0) + text.rows)
}

/** Every cell of the page belongs to one block. */
function isTiled({ rows, blocks }: Composition, { columns }: Sheet): boolean {
  const area = blocks.reduce((sum, block) => sum + block.columns * block.rows, 0)
  const isInside = blocks.every(
    (block) =>
      block.column >= 1 &&
      block.row >= 1 &&
      block.column + block.columns <= columns + 1 &&
      block.row + block.rows <= rows + 1,
  )
  return isInside && area === rows * columns && !blocks.some((one, at) => blocks.slice(0, at).some(covers(one)))
}

function covers(one: PlacedBlock) {
  return (two: PlacedBlock) =>
    one.column < two.column + two.columns &&
    two.column < one.column + one.columns &&
    one.row < two.row + two.rows &&
    two.row < one.row + one.rows
}

function blankOf({ rows, blocks }: Composition, { columns }: Sheet): number {
  return blocks.reduce((sum, block) => sum + block.setting.blank * block.columns, 0) / (rows * columns)
}

function storyOf({ ids }: PlacedBlock, items: readonly Item[]): Item | undefined {
  return ids.length === 1 ? items.find(({ id: one }) => one === ids[0]) : undefined
}

/** The items that are in no list of briefs. */
function alone(items: readonly Item[], blocks: readonly PlacedBlock[]): Item[] {
  const listed = new Set(blocks.filter(({ ids }) => ids.length > 1).flatMap(({ ids }) => ids))
  return items.filter((item) => !listed.has(item.id))
}

function idsOf(items: readonly Item[]): string[] {
  return items.map((item) => item.id)
}

function sorted(ids: readonly string[]): string {
  return ids.toSorted().join(' ')
}

function id(at: number): string {
  return `1-${String(at + 1).padStart(2, '0')}`
}

function sentence(text: string) {
  return { t: 'p' as const, k: 'p', text }
}
