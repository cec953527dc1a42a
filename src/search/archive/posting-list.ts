import { startReader, startWriter } from './varint.ts'

/**
 * Numbers of articles, rising, in the fewer bytes of two ways: the steps between them, or one bit an article of the run.
 * `isBits` tells which.
 */
export type PackedList = { isBits: boolean; bytes: Uint8Array }

/** `articles`: how many the run has; every number is below it. */
export function packList(list: Uint32Array, articles: number): PackedList {
  const steps = startWriter(list.length + 16)
  let before = -1
  for (const article of list) {
    steps.number(article - before - 1)
    before = article
  }
  if (steps.length() <= Math.ceil(articles / 8)) return { isBits: false, bytes: steps.take() }
  const bits = new Uint8Array(Math.ceil(articles / 8))
  for (const article of list) bits[article >> 3] = (bits[article >> 3] ?? 0) | (1 << (article & 7))
  return { isBits: true, bytes: bits }
}

/** Throws a `RangeError` when the bytes do not hold `length` numbers below `articles`. */
export function unpackList({ isBits, bytes }: PackedList, length: number, articles: number): Uint32Array {
  if (length > articles) throw new RangeError(`${length} numbers of ${articles} articles`)
  const list = new Uint32Array(length)
  let found = 0
  if (isBits) {
    for (const [at, byte] of bytes.entries())
      for (let bit = 0; byte >> bit > 0; bit += 1) if ((byte >> bit) & 1) list[found++] = at * 8 + bit
  } else {
    const steps = startReader(bytes)
    let before = -1
    while (!steps.isAtEnd()) {
      before += steps.number() + 1
      list[found++] = before
    }
  }
  if (found !== length || (list.at(-1) ?? -1) >= articles)
    throw new RangeError(`${found} numbers in the place of ${length}`)
  return list
}
