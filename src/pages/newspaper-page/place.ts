import type { CSSProperties } from 'react'
import type { Article } from '../../issue/article.ts'
import type { Layout, PlacedBlock } from '../../issue/page.ts'
import { headWidth, scriptOf } from '../../layout/setting/em-width.ts'
import { frameOf } from '../../layout/setting/frame.ts'
import { headSizes } from '../../layout/setting/headline.ts'
import { sheets, type Sheet } from '../../layout/sheets.ts'

/** A block of the page on each paper width it was composed for. */
export type Placement = { sheet: Sheet; name: string; block: PlacedBlock }
type Style = CSSProperties & Record<`--${string}`, string | number>

/** Names of the paper widths in the style sheet (papers.css), in the order of `sheets`. */
const names = ['a', 'b', 'c', 'd']

/** The blocks of a page, weightiest first, each with its placements. Widths that were not composed are left out. */
export function placementsOf(layout: readonly Layout[]): Placement[][] {
  const known = layout.flatMap((one) => {
    const at = sheets.findIndex(({ columns, unit }) => columns === one.columns && unit === one.unit)
    const sheet = sheets[at]
    const name = names[at]
    return sheet && name !== undefined ? [{ sheet, name, blocks: one.blocks }] : []
  })
  const [first] = known
  return (first?.blocks ?? []).map(({ articles: [id] }) =>
    known.flatMap(({ sheet, name, blocks }) => {
      const block = blocks.find(({ articles }) => articles[0] === id)
      return block ? [{ sheet, name, block }] : []
    }),
  )
}

/** Where a story stands and how it is set, on every paper width, as custom properties for the style sheet to choose from. */
export function styleOf(
  placements: readonly Placement[],
  story?: Pick<Article, 'heads' | 'boxed' | 'lang'>,
  lang = '',
): Style {
  const style: Style = {}
  for (const { sheet, name, block } of placements) {
    const { column, row, columns, rows, head, figure, text, whole } = block
    const frame = frameOf(sheet, columns, story?.boxed === true)
    const put = (property: string, value: string | number) => void (style[`--${name}-${property}`] = value)
    put('area', `${row} / ${column} / span ${rows} / span ${columns}`)
    put('left', column > 1 ? 1 : 0)
    put('top', row > 1 ? 1 : 0)
    put('measure', frame.measure)
    put('head', head.rows)
    put('size', story ? fitted(story, head, frame.width, lang) : 1)
    put('leading', headSizes[head.size]?.lines ?? 1)
    put('deck', head.deck ? 'block' : 'none')
    put('columns', text.columns)
    put('fill', whole ? 'balance' : 'auto')
    put('jump', whole ? 'none' : 'block')
    for (const [property, value] of Object.entries(partsOf(block, figure, text))) put(property, value)
    if (head.vertical) {
      put('picture-head', besideHead(text.rows))
      put('mode', 'vertical-rl')
      put('head-line', 'block')
      put('parts', 'contents')
      put('one', 'text')
    }
  }
  return style
}

/** The grid inside a block: the picture above all columns of text or over the last of them, and the boxes of text. */
function partsOf({ columns }: PlacedBlock, figure: PlacedBlock['figure'], text: PlacedBlock['text']) {
  if (!figure)
    return {
      figure: 0,
      one: '2 / 1 / 3 / -1',
      two: '1 / 1',
      'one-columns': text.columns,
      'has-two': 'none',
      'two-columns': 1,
      picture: 'auto',
    }
  const { at, columns: over, rows } = figure
  if (at === 'top' || over >= columns)
    return {
      figure: rows,
      picture: '1 / 1 / 2 / -1',
      one: '2 / 1 / 3 / -1',
      two: '1 / 1',
      'one-columns': text.columns,
      'has-two': 'none',
      'two-columns': 1,
    }
  const first = text.columns - over
  const isUnder = text.rows - rows >= 2
  return {
    figure: isUnder ? rows : text.rows,
    picture: `1 / ${first + 1} / ${isUnder ? 2 : 3} / -1`,
    one: `1 / 1 / 3 / ${first + 1}`,
    two: `2 / ${first + 1} / 3 / -1`,
    'one-columns': first,
    'two-columns': over,
    'has-two': isUnder ? 'block' : 'none',
  }
}

/** The grid of a block whose headline runs down beside the picture: what else it holds stands below both. */
function besideHead(textRows: number): string {
  const below = ['caption', 'byline'].map((area) => `"${area} ${area}" auto`)
  const text = textRows > 0 ? [`"text text" calc(${textRows} * var(--line))`] : []
  const rows = ['"picture head" minmax(0, 1fr)', ...below, ...text, '"jump jump" auto']
  return `${rows.join(' ')} / minmax(0, 1fr) auto`
}

/** The size of the headline in em of the text; a little smaller than its class where a line is a little too long. */
function fitted(
  { heads, lang }: Pick<Article, 'heads' | 'lang'>,
  head: PlacedBlock['head'],
  width: number,
  paperLang: string,
): number {
  const size = headSizes[head.size]?.size ?? 1
  if (head.vertical) return size
  const script = scriptOf(lang ?? paperLang)
  const lines = head.lines === 1 ? [heads.headline.join(' ')] : heads.headline
  const longest = Math.max(0, ...lines.map((text) => headWidth(text, script)))
  return script === 'cjk' && longest * size > width * 0.99 && longest * size < width * 1.05
    ? Math.floor((width / longest) * 990) / 1000
    : size
}

/** The most characters of its text that a block shows on any paper width; `undefined` when it shows all of it. */
export function roomOf(placements: readonly Placement[]): number | undefined {
  if (placements.some(({ block }) => block.whole === true)) return undefined
  return Math.max(
    400,
    ...placements.map(({ sheet, block: { text, figure } }) => {
      const taken = figure?.at === 'side' ? figure.columns * Math.min(text.rows, figure.rows) : 0
      return (text.columns * text.rows - taken) * sheet.unit
    }),
  )
}
