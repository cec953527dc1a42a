import { hanShare, lengthOf } from './characters.ts'
import type { Facts } from './facts.ts'
import { readFacts } from './facts.ts'
import { readByline } from './bylines.ts'
import type { Piece } from './piece.ts'
import { isKicker } from './shapes.ts'

/** A page with its masthead, running lines and imprint taken off. */
export type Opened = {
  facts: Facts
  /** The line each fact was read from. */
  lineOf: Partial<Record<keyof Facts, Piece>>
  /** Lines among the facts that say nothing we know: nameplate, banner, ear. */
  furniture: Piece[]
  body: Piece[]
  /** All pieces of the page, as they came. */
  all: readonly Piece[]
}

/** Lines of a masthead are at the top; a page whose thirtieth piece is still a fact is a list, not a masthead. */
const deepest = 30
/** What only a line at the foot of a page may say; a day or a number there belongs to a story. */
const imprint: ReadonlySet<string> = new Set<keyof Facts>([
  'editors',
  'phones',
  'email',
  'website',
  'sponsor',
  'publisher',
  'cn',
  'issn',
  'postal',
])

/** Takes the masthead off the top of a page and the imprint off its foot. */
export function openPage(pieces: readonly Piece[]): Opened {
  // facts stand at the top, at the foot, or behind a label
  const facts = pieces.map(({ text, lines }, at) => {
    const mayBe = at < deepest || at >= pieces.length - deepest || /[:：]/u.test(text)
    return mayBe ? (readFacts(lines.join(' ')) ?? readFacts(text)) : undefined
  })
  const top = endOfMasthead(pieces, facts)
  const foot = startOfImprint(facts, top)
  const opened: Opened = { facts: {}, lineOf: {}, furniture: [], body: [], all: pieces }
  for (const [at, piece] of pieces.entries()) {
    const found = facts[at]
    const editorsOnly = found?.editors && Object.keys(found).every((key) => key === 'editors' || key === 'pageLabel')
    if (found && (at < top || at >= foot || editorsOnly)) addFacts(opened, found, piece)
    else if (at < top) opened.furniture.push(piece)
    else opened.body.push(piece)
  }
  return opened
}

/** Behind the last fact that is reached without passing a story. */
function endOfMasthead(pieces: readonly Piece[], facts: readonly (Facts | undefined)[]): number {
  let end = 0
  for (const [at, piece] of pieces.slice(0, deepest).entries()) {
    if (facts[at]) end = at + 1
    else if (isStory(piece)) break
  }
  return end
}

function isStory({ text }: Piece): boolean {
  const most = hanShare(text) > 0.3 ? 50 : 160
  return lengthOf(text) > most || isKicker(text) || readByline(text) !== undefined
}

function startOfImprint(facts: readonly (Facts | undefined)[], top: number): number {
  let start = facts.length
  while (start > top) {
    const found = facts[start - 1]
    if (!found || !Object.keys(found).every((key) => imprint.has(key))) break
    start -= 1
  }
  return start
}

/** The first to say a thing is believed; numbers to call and editors add up. */
function addFacts(opened: Opened, found: Facts, piece: Piece): void {
  const { phones, editors } = opened.facts
  const more: Facts = {
    ...(found.phones ? { phones: [...(phones ?? []), ...found.phones] } : {}),
    ...(found.editors ? { editors: [...(editors ?? []), ...found.editors] } : {}),
  }
  Object.assign(opened.facts, { ...found, ...opened.facts, ...more })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a `Facts` are its keys
  for (const key of Object.keys(found) as (keyof Facts)[]) opened.lineOf[key] ??= piece
}
