import { createHash } from 'node:crypto'
import type { Locked } from './lock.ts'
import type { DraftArticle } from './newsroom/draft.ts'

/** Characters that tell one paragraph's beginning from another's; the letters alone, so that a comma more changes nothing. */
const characters = 16
const digits = 8
/** A shorter paragraph says too little: 本报讯, Continued. */
const sayingLength = 12

/** The beginnings of an article's paragraphs, for its lock; nothing for an article without any that says enough. */
export function openingsOf(blocks: DraftArticle['blocks']): Pick<Locked, 'openings'> {
  const openings = blocks.flatMap((block) => {
    const letters = block.t === 'p' ? block.text.replace(/[\p{P}\p{S}\p{Z}\s]/gu, '') : ''
    if (letters.length < sayingLength) return []
    const start = Array.from(letters).slice(0, characters).join('').toLowerCase()
    return [createHash('sha256').update(start).digest('hex').slice(0, digits)]
  })
  return openings.length > 0 ? { openings: openings.join('') } : {}
}

/** The one article of `live` in which more than half of the paragraphs of `old` stand; `undefined` when there is none. */
export function mergedInto(old: Locked, live: ReadonlyMap<string, Locked>): string | undefined {
  const wanted = split(old.openings)
  let best: { id: string; found: number } | undefined
  for (const [id, { openings }] of live) {
    const there = new Set(split(openings))
    const found = wanted.filter((opening) => there.has(opening)).length
    if (found > wanted.length / 2 && found > (best?.found ?? 0)) best = { id, found }
  }
  return best?.id
}

function split(openings = ''): string[] {
  return openings.match(/.{8}/g) ?? []
}
