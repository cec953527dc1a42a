import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../search/archive/tokens.ts'
import { startWriter } from '../../search/archive/varint.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Which tokens stand in which articles, more of it than memory holds: what was added is sorted and put on disk whenever a
 * share is full, and the shares are merged at the end.
 */
export type Postings = {
  /** That the article has the token. Articles come in the order of their numbers; one told twice is noted once. */
  add: (token: number, article: number) => void
  /** Puts what is left on disk. */
  end: () => void
  /** Bytes of each token's list, roughly. */
  sizes: () => Float64Array
  /** Each token and its articles, rising; tokens by their hash. The list is only good until the next is asked for. */
  merged: () => Generator<{ token: string; hash: number; articles: Uint32Array }>
}

const standardShare = 8_000_000

/** `folder` is for the shares; `share`: how many postings are sorted at a time, 12 bytes each. */
export function startPostings(folder: string, vocabulary: Vocabulary, share = standardShare): Postings {
  const tokens = new Uint32Array(share)
  const articles = new Uint32Array(share)
  const order = orderOfTokens(vocabulary)
  const files: string[] = []
  let last = new Int32Array(1 << 16).fill(-1)
  let sizes = new Float64Array(0)
  let used = 0

  function add(token: number, article: number): void {
    if (token >= last.length) {
      const larger = new Int32Array(Math.max(token + 1, last.length * 2)).fill(-1)
      larger.set(last)
      last = larger
    }
    if (last[token] === article) return
    last[token] = article
    tokens[used] = token
    articles[used] = article
    used += 1
    if (used === share) end()
  }

  function end(): void {
    if (used === 0) return
    const file = join(folder, `share-${files.length}`)
    if (sizes.length < vocabulary.size()) {
      const larger = new Float64Array(vocabulary.size() * 2)
      larger.set(sizes)
      sizes = larger
    }
    writeShare(file, { tokens, articles, used, sizes }, order)
    files.push(file)
    used = 0
  }

  return { add, end, sizes: () => sizes, merged: () => mergeShares(files, vocabulary, order) }
}

type Order = { keyOf: (token: number) => number; upTo: (size: number) => void }

/** A number to sort tokens by: the first 26 bits of their hash, then their own number. */
const numbers = 2 ** 27

function orderOfTokens(vocabulary: Vocabulary): Order {
  let keys = new Float64Array(0)
  let known = 0
  return {
    keyOf: (token) => keys[token] ?? 0,
    upTo: (size) => {
      if (size > numbers) throw new Error(`${size} different tokens are more than an index can have`)
      if (size > keys.length) {
        const larger = new Float64Array(size * 2)
        larger.set(keys)
        keys = larger
      }
      for (; known < size; known += 1) keys[known] = (hashOf(vocabulary.tokenOf(known)) >>> 6) * numbers + known
    },
  }
}

type Share = { tokens: Uint32Array; articles: Uint32Array; used: number; sizes: Float64Array }

/** Of each token: its number, how many articles, and the steps between them. */
function writeShare(file: string, { tokens, articles, used, sizes }: Share, { keyOf, upTo }: Order): void {
  let most = 0
  for (let at = 0; at < used; at += 1) most = Math.max(most, tokens[at] ?? 0)
  upTo(most + 1)
  const starts = new Uint32Array(most + 2)
  for (let at = 0; at < used; at += 1) starts[(tokens[at] ?? 0) + 1] = (starts[(tokens[at] ?? 0) + 1] ?? 0) + 1
  for (let token = 0; token <= most; token += 1) starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0)
  const sorted = new Uint32Array(used)
  const next = starts.slice()
  for (let at = 0; at < used; at += 1) {
    const token = tokens[at] ?? 0
    const place = next[token] ?? 0
    sorted[place] = articles[at] ?? 0
    next[token] = place + 1
  }
  const keys = new Float64Array(most + 1)
  let present = 0
  for (let token = 0; token <= most; token += 1)
    if ((starts[token + 1] ?? 0) > (starts[token] ?? 0)) {
      keys[present] = keyOf(token)
      present += 1
    }
  const handle = openSync(file, 'w')
  try {
    const writer = startWriter(1 << 22)
    for (const key of keys.subarray(0, present).toSorted()) {
      const token = key % numbers
      const [from = 0, to = 0] = starts.subarray(token, token + 2)
      writer.number(token)
      writer.number(to - from)
      const before = writer.length()
      let previous = -1
      for (let at = from; at < to; at += 1) {
        const article = sorted[at] ?? 0
        writer.number(article - previous - 1)
        previous = article
      }
      sizes[token] = (sizes[token] ?? 0) + writer.length() - before
      if (writer.length() > 3_000_000) writeSync(handle, writer.take())
    }
    writeSync(handle, writer.take())
  } finally {
    closeSync(handle)
  }
}

type Head = { key: number; token: number; count: number }
type ShareReader = { head: Head | undefined; take: (into: Uint32Array, at: number) => void; close: () => void }

function* mergeShares(
  files: readonly string[],
  vocabulary: Vocabulary,
  order: Order,
): Generator<{ token: string; hash: number; articles: Uint32Array }> {
  order.upTo(vocabulary.size())
  const shares = files.map((file) => openShare(file, order))
  let articles = new Uint32Array(1 << 16)
  try {
    for (;;) {
      let first: Head | undefined
      for (const { head } of shares) if (head && (!first || head.key < first.key)) first = head
      if (!first) return
      const own = shares.filter(({ head }) => head?.key === first.key)
      const count = own.reduce((sum, { head }) => sum + (head?.count ?? 0), 0)
      if (count > articles.length) articles = new Uint32Array(count * 2)
      let at = 0
      for (const share of own) {
        const more = share.head?.count ?? 0
        share.take(articles, at)
        at += more
      }
      const token = vocabulary.tokenOf(first.token)
      yield { token, hash: hashOf(token), articles: articles.subarray(0, count) }
    }
  } finally {
    for (const { close } of shares) close()
  }
}

function openShare(file: string, { keyOf }: Order): ShareReader {
  const handle = openSync(file, 'r')
  const buffer = new Uint8Array(1 << 18)
  let filled = 0
  let at = 0

  function byte(): number {
    if (at === filled) {
      filled = readSync(handle, buffer)
      at = 0
      if (filled === 0) return -1
    }
    at += 1
    return buffer[at - 1] ?? -1
  }

  function number(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const next = byte()
      if (next < 0) return -1
      value += (next & 0x7f) * factor
      if (next < 0x80) return value
      factor *= 128
    }
  }

  function readHead(): Head | undefined {
    const token = number()
    return token < 0 ? undefined : { token, count: number(), key: keyOf(token) }
  }

  const reader: ShareReader = {
    head: readHead(),
    take: (into, from) => {
      const count = reader.head?.count ?? 0
      let article = -1
      for (let place = from; place < from + count; place += 1) {
        article += number() + 1
        into[place] = article
      }
      reader.head = readHead()
    },
    close: () => closeSync(handle),
  }
  return reader
}
