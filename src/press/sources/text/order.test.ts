import { expect, test } from 'vitest'
import type { Join } from './joins.ts'
import { orderItems } from './order.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import { pieces } from './pieces.specimen.ts'
import type { Item } from './story.ts'
import { piecesIn } from './story.ts'

type Case = { joins?: [number, number][]; copies?: [number, number][]; cut?: number[] }

/** Orders a story of `texts`, all by their numbers from 1: joins, copies (dropped, kept) and texts that break off. */
const order = (texts: string[], { joins = [], copies = [], cut = [] }: Case) => {
  const page = pieces(...texts)
  const of = (number: number): Piece => {
    const piece = page[number - 1]
    if (!piece) throw new Error(`no text ${number}`)
    return piece
  }
  const made = joins.map(([tail, head]): Join => ({
    tail: of(tail),
    head: of(head),
    method: 'brackets',
    score: 12,
    margin: 12,
  }))
  const dropped = new Set(copies.map(([copy]) => of(copy)))
  const items = Array.from(
    paragraphsOf(
      page.filter((piece) => !dropped.has(piece)),
      made,
    ).values(),
    (paragraph): Item => ({ t: 'p', paragraph }),
  )
  const cutOff = new Set(cut.map(of))
  const result = orderItems(items, {
    page,
    keptFor: new Map(copies.map(([copy, kept]) => [of(copy), of(kept)])),
    isCutOff: (item) => piecesIn(item).some((piece) => cutOff.has(piece)),
  })
  return {
    read: result.items
      .map((item) =>
        piecesIn(item)
          .map(({ first }) => first)
          .join('+'),
      )
      .join(' '),
    moved: result.moved.map(
      ({ items: run, method }) => `${run.map((item) => piecesIn(item)[0]?.first).join(' ')} ${method}`,
    ),
  }
}
const plain = (count: number) => Array.from({ length: count }, (_, at) => `第${at + 1}段文字。`)

test('the file’s order stands as long as no join says otherwise', () => {
  expect(order(plain(5), {})).toEqual({ read: '1 2 3 4 5', moved: [] })
  expect(order(plain(5), { joins: [[2, 3]] })).toEqual({ read: '1 2+3 4 5', moved: [] })
  expect(order(plain(5), { copies: [[2, 4]], cut: [3] })).toEqual({ read: '1 3 4 5', moved: [] })
})

test('what followed the second half in its column follows the joined sentence', () => {
  expect(order(plain(6), { joins: [[2, 5]] })).toEqual({ read: '1 2+5 6 3 4', moved: ['3 4 file-order'] })
})

test('what stood before the second half in its column comes before the sentence', () => {
  const texts = plain(7)
  texts[1] = '县长沈知远上午来到渡'
  texts[4] = '沈知远沿着堤岸走了一圈。'
  expect(order(texts, { joins: [[3, 6]], cut: [2] })).toEqual({
    read: '1 2 4 5 3+6 7',
    moved: ['4 5 person', '3 column'],
  })
})

test('a dropped copy still says what came after it', () => {
  const { read } = order(plain(8), { joins: [[2, 7]], copies: [[3, 8]] })
  expect(read).toBe('1 2+7 8 4 5 6')
})
