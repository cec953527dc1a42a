import type { Article } from '../issue/article.ts'
import type { Page } from '../issue/page.ts'
import { around, itemsOf, type Item, type Rect } from '../layout/items.ts'
import { anArticle } from './issues.ts'

type Options = {
  /** White around each zone, in ten-thousandths; below 0 they overlap. */
  margin?: number
  /** How far the page hangs askew: 0.003 is 0.3 %. */
  skew?: number
}

/**
 * Zones from a drawing of a page: every letter is the rectangle around all its places. A dot is white.
 *
 *     AAB
 *     CCB
 */
export function drawnZones(drawing: readonly string[], { margin = 50, skew = 0 }: Options = {}): Map<string, Rect> {
  const [first = ''] = drawing
  const letters = new Set(drawing.join('').match(/[A-Z]/g))
  const across = (column: number) => (column / first.length) * 10_000
  const down = (row: number) => (row / drawing.length) * 10_000
  return new Map(
    [...letters].toSorted().map((letter) => {
      const rows = drawing.flatMap((line, at) => (line.includes(letter) ? [at] : []))
      const left = across(Math.min(...rows.map((row) => drawing[row]?.indexOf(letter) ?? 0))) + margin
      const right = across(Math.max(...rows.map((row) => drawing[row]?.lastIndexOf(letter) ?? 0)) + 1) - margin
      const top = down(Math.min(...rows)) + margin
      const bottom = down(Math.max(...rows) + 1) - margin
      const corners = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const
      return [letter, around(corners.map(([x, y]) => [x - y * skew, y + x * skew] as const))] as const
    }),
  )
}

const sentence = '雨停之后，沿河的铺子陆续卸下门板，伙计们把昨夜收进来的竹筐又摆回了街边。'

/** A story of about so many characters; none is a brief. */
export function aStory(letter: string, chars: number, overrides: Parameters<typeof anArticle>[0] = {}): Article {
  const count = Math.max(1, Math.round(chars / sentence.length))
  const text = sentence.repeat(count)
  return anArticle({
    id: idOf(letter),
    heads: { headline: [`${letter}街的早市`] },
    blocks: [{ t: 'p', k: 'p1', text }],
    ...overrides,
  })
}
export const idOf = (letter: string) => `1-${String(letter.charCodeAt(0) - 64).padStart(2, '0')}`

type Drawn = { zones?: NonNullable<Page['zones']>; seq?: number; articles?: Article[] }

/** A page as drawn, whose stories have text for the room that they take. */
export function drawnPage(drawing: readonly string[], { zones = [], seq = 2, articles }: Drawn = {}) {
  const drawn = drawnZones(drawing)
  const stories =
    articles ??
    [...drawn].map(([letter, { left, top, right, bottom }]) =>
      aStory(letter, Math.max(120, ((right - left) * (bottom - top)) / 18_000)),
    )
  const page: Page = {
    seq,
    label: '1',
    kind: 'news',
    articles: stories.map(({ id }) => id),
    zones: [...[...drawn].map(([letter, rect]) => ({ article: idOf(letter), poly: polyOf(rect) })), ...zones],
  }
  return { page, articles: stories }
}

export function polyOf({ left, top, right, bottom }: Rect): [number, number][] {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const
  return corners.map(([x, y]) => [Math.round(x), Math.round(y)])
}

/** The stories of a page as drawn. */
export function itemsAsDrawn(drawing: readonly string[], options: Drawn = {}): Item[] {
  const { page, articles } = drawnPage(drawing, options)
  return itemsOf(page, articles, 'zh-Hans')
}
