import { expect, test } from 'vitest'
import type { Article } from '../../issue/article.ts'
import { aStory, drawnPage, idOf, itemsAsDrawn } from '../../testing/drawn-page.ts'
import { faultsInGrid } from '../../testing/grid.ts'
import { anArticle } from '../../testing/issues.ts'
import { composeAsPrinted } from './as-printed.ts'
import type { Composition } from '../composed/compose.ts'
import type { Item } from '../items.ts'
import { sheets, type Sheet } from '../sheets.ts'

const [narrow, , middle, wide] = sheets
const letterOf = (id: string) => String.fromCharCode(64 + Number(id.slice(2)))

/** Where each story stands across, as `A 1-4`, from the top and the left; stories of a list joined by `+`. */
function placesIn({ blocks }: Pick<Composition, 'blocks'>): string[] {
  return blocks
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ ids, column, columns }) => `${ids.map(letterOf).join('+')} ${column}-${column + columns - 1}`)
}

function asPrinted(items: readonly Item[], sheet: Sheet): Composition {
  const composition = composeAsPrinted(items, { sheet, isFront: true })
  if (!composition) throw new Error('not as printed')
  return composition
}

test.each<[name: string, drawing: string[], sheet: Sheet, places: string[]]>([
  ['a lead beside two stories', ['AAAABB', 'AAAABB', 'AAAACC'], middle, ['A 1-4', 'B 5-6', 'C 5-6']],
  ['the same on a wide sheet', ['AAAABB', 'AAAABB', 'AAAACC'], wide, ['A 1-5', 'B 6-8', 'C 6-8']],
  ['the same on a narrow one', ['AAAABB', 'AAAABB', 'AAAACC'], narrow, ['A 1-2', 'B 3-4', 'C 3-4']],
  ['a lead across the page over three columns', ['AAA', 'BCD', 'BCD'], middle, ['A 1-6', 'B 1-2', 'C 3-4', 'D 5-6']],
  ['the smaller story on the left', ['BBAAAA', 'BBAAAA'], middle, ['B 1-2', 'A 3-6']],
  ['a row within a column', ['AAAAB', 'CCDDB', 'CCDDB'], wide, ['A 1-6', 'B 7-8', 'C 1-3', 'D 4-6']],
])('%s keeps its places', (_, drawing, sheet, places) => {
  const composition = asPrinted(itemsAsDrawn(drawing), sheet)
  expect(placesIn(composition)).toEqual(places)
  expect(faultsInGrid(composition, sheet.columns)).toEqual([])
})

test('three stories side by side go on below where there are columns for two', () => {
  const composition = asPrinted(itemsAsDrawn(['AAA', 'BCD', 'BCD']), narrow)
  expect(placesIn(composition)).toEqual(['A 1-4', 'B 1-4', 'C 1-2', 'D 3-4'])
  expect(faultsInGrid(composition, 4)).toEqual([])
})

test('a page of which nothing would stand side by side any more is not laid as printed', () => {
  const items = itemsAsDrawn(['ACE', 'ADE', 'BDF'])
  expect(composeAsPrinted(items, { sheet: narrow, isFront: true })).toBeUndefined()
  expect(composeAsPrinted(items, { sheet: middle, isFront: true })).toBeDefined()
})

test('briefs one below the other become a list in their column; one alone stands for itself in one', () => {
  const articles = [
    aStory('A', 900),
    ...['B', 'C', 'D'].map((letter) => aStory(letter, 40, { kind: 'brief' })),
    aStory('E', 600),
    aStory('F', 40, { kind: 'brief' }),
  ]
  const composition = asPrinted(itemsAsDrawn(['AAAABB', 'AAAACC', 'AAAADD', 'EEEEEF'], { articles }), middle)
  expect(placesIn(composition)).toEqual(['A 1-4', 'B+C+D 5-6', 'E 1-5', 'F 6-6'])
})

test('a story whose place is not known stands at the foot', () => {
  const drawing = ['AAAABB', 'AAAABB', 'CCCCDD', 'CCCCDD']
  const articles = [...drawnPage(drawing).articles, aStory('E', 300)]
  const composition = asPrinted(itemsAsDrawn(drawing, { articles }), middle)
  expect(placesIn(composition)).toEqual(['A 1-4', 'B 5-6', 'C 1-4', 'D 5-6', 'E 1-6'])
  expect(faultsInGrid(composition, 6)).toEqual([])
})

test.each([
  ['a pinwheel', itemsAsDrawn(['AAB', 'DEB', 'DCC'])],
  ['a page without zones', itemsAsDrawn(['AAB']).map(({ zone: _zone, ...item }) => item)],
  [
    'a page of which too much would stay white',
    itemsAsDrawn(['AB', 'AC'], { articles: [aPicture('A'), aStory('B', 120), aStory('C', 120)] }),
  ],
])('%s is not laid as printed', (_, items) => {
  expect(composeAsPrinted(items, { sheet: middle, isFront: true })).toBeUndefined()
})

/** A picture story as high as a page. */
function aPicture(letter: string): Article {
  const figure = { renditions: [], w: 600, h: 1500, alt: '河边', caption: '早市。', credits: [] }
  return anArticle({
    id: idOf(letter),
    kind: 'photo',
    heads: { headline: ['早市'] },
    blocks: [{ t: 'figure', k: 'f1', figure }],
  })
}
