import { expect, test } from 'vitest'
import { drawnZones } from '../../testing/drawn-page.ts'
import { xyCut, type Tree } from './xy-cut.ts'

type Letter = { letter: string }

/** A tree as a line: `A / (B | C)` is A above B, which has C on its right. */
function inWords(tree: Tree<Letter>): string {
  if (tree.is === 'leaf') return tree.leaf.letter
  const parts = tree.parts.map((part) => (part.is === 'leaf' ? inWords(part) : `(${inWords(part)})`))
  return parts.join(tree.is === 'row' ? ' | ' : ' / ')
}

function cutDrawing(drawing: string[], options: Parameters<typeof drawnZones>[1] = {}): string {
  const tree = xyCut([...drawnZones(drawing, options)].map(([letter, zone]) => ({ letter, zone })))
  return tree ? inWords(tree) : 'no cut'
}

const cases: [name: string, drawing: string[], tree: string][] = [
  ['a story alone', ['AA'], 'A'],
  ['stories one below the other', ['AA', 'BB', 'CC'], 'A / B / C'],
  ['stories side by side', ['AABC'], 'A | B | C'],
  ['bands of columns', ['AAB', 'AAB', 'CDD'], '(A | B) / (C | D)'],
  ['columns whose stories end where they like', ['AAB', 'AAB', 'CCB', 'CCD', 'CCD'], '(A / C) | (B / D)'],
  ['a lead over columns over a foot', ['AAAA', 'BBCD', 'BBCE', 'FFFF'], 'A / (B | C | (D / E)) / F'],
  [
    'bands within columns within bands',
    ['AAAB', 'CDEB', 'CDEF', 'GGGF', 'HHHH'],
    '((A / (C | D | E) / G) | (B / F)) / H',
  ],
]

test.each(cases)('%s are cut as they stand', (_, drawing, tree) => {
  expect(cutDrawing(drawing)).toBe(tree)
})

test.each(cases)('%s are cut so where edges meet without white', (_, drawing, tree) => {
  expect(cutDrawing(drawing, { margin: 0 })).toBe(tree)
})

test.each(cases)('%s are cut so on a scan that hangs by 0.3 %%', (_, drawing, tree) => {
  for (const skew of [0.003, -0.003])
    for (const margin of [50, 5]) expect(cutDrawing(drawing, { skew, margin })).toBe(tree)
})

test.each(cases)('%s are cut so when their rectangles are drawn 1 %% too large', (_, drawing, tree) => {
  expect(cutDrawing(drawing, { margin: -50 })).toBe(tree)
})

test.each([
  ['a pinwheel', ['AAB', 'DEB', 'DCC']],
  ['a pinwheel in a corner of a page', ['FFFF', 'AABG', 'DEBG', 'DCCG']],
])('%s has no straight cut', (_, drawing) => {
  for (const margin of [50, 0, -50]) expect(cutDrawing(drawing, { margin })).toBe('no cut')
})

test('stories one upon another have no cut', () => {
  const zone = { left: 0, top: 0, right: 10_000, bottom: 5000 }
  expect(xyCut([{ zone }, { zone }])).toBeUndefined()
  expect(xyCut([{ zone }, { zone: { ...zone, left: 1000, right: 9000, bottom: 4500 } }])).toBeUndefined()
})

test.each([
  ['a story in an L around a box', ['AAAA', 'AABB', 'AABB', 'CCCC'], '(A | B) / C'],
  ['a headline that runs across its neighbour', ['AAAAA', 'BBAAA', 'BBAAA', 'CCAAA', 'DDDDD'], '((B / C) | A) / D'],
  ['two that interlock', ['AAAAAB', 'AAAAAB', 'AABBBB'], 'A | B'],
])('%s keeps the larger part of its place', (_, drawing, tree) => {
  expect(cutDrawing(drawing)).toBe(tree)
})

test('a page without zones has no cut', () => {
  expect(xyCut([])).toBeUndefined()
})

test.each([
  ['white across goes before wider white down', 100, 'stack'],
  ['white of less than .6 % across goes after it', 50, 'row'],
])('%s', (_, white, is) => {
  const zones = [0, 5000].flatMap((left) =>
    [0, 5000].map((top) => ({ zone: { left, top, right: left + 4600, bottom: top + 5000 - white } })),
  )
  expect(xyCut(zones)?.is).toBe(is)
})
