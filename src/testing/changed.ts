import { canonicalJson } from '../issue/json.ts'
import type { Paper, Year } from '../issue/paper.ts'
import { asJson, refOf, type Shelf } from './shelf.ts'

/** The shelf of one paper and year as it is when the year knows of days without an issue. */
export async function withGaps(shelf: Shelf, id: string, gaps: Record<'from' | 'to' | 'reason', string>[]) {
  const paper = await readIn<{ years: Pick<Year, 'year'>[] }>(shelf, `${id}/paper.json`)
  const years = await Promise.all(
    paper.years.map(async (one) => {
      const file = `${one.year}.json`
      const text = canonicalJson(Object.assign(await readIn<object>(shelf, `${id}/${file}`), { gaps }))
      shelf.set(`${id}/${file}`, asJson(text))
      return Object.assign(one, await refOf(file, text))
    }),
  )
  shelf.set(`${id}/paper.json`, asJson(canonicalJson(Object.assign(paper, { years }))))
  return shelf
}

/** The shelf of one paper as it is when the paper says where to write to it. */
export async function withContact(shelf: Shelf, id: string, contact: Paper['contact']) {
  const paper = await readIn<object>(shelf, `${id}/paper.json`)
  return new Map([...shelf, [`${id}/paper.json`, asJson(canonicalJson({ ...paper, ...(contact && { contact }) }))]])
}

/** What press has built in the meantime takes the place of what stood on the shelf. */
export async function replaceBy(shelf: Shelf, newer: Shelf, id: string): Promise<void> {
  const { seq } = await readIn<{ seq: number }>(shelf, `${id}/paper.json`)
  const paper = await readIn<object>(newer, `${id}/paper.json`)
  for (const [path, answer] of newer) shelf.set(path, answer)
  shelf.set(`${id}/paper.json`, asJson(canonicalJson(Object.assign(paper, { seq: seq + 1 }))))
}

async function readIn<Shape>(shelf: Shelf, path: string): Promise<Shape> {
  const answer = shelf.get(path)
  if (!(answer instanceof Response)) throw new Error(`the shelf has no ${path}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shelf is of our making
  return (await answer.clone().json()) as Shape
}
