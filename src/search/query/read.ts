import { fold } from '../../issue/fold.ts'
import type { Note, Part, Query } from '../query.ts'
import { type Asked, askedOf, fieldOf, isOfWords } from './fields.ts'
import { bareSpan, type ReadDate, type Span, spanOf } from './span.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Parts that are searched; more are left out. */
const mostParts = 10

/** What one part of the query says, as it was typed and as it is understood. */
type Said = { typed: string; whys: readonly Note['why'][] } & Meaning
type Meaning =
  | { is: 'text' | 'without'; text: string; isQuoted: boolean }
  | { is: 'asked'; isOfWords: boolean; text: string; isQuoted: boolean; ask: (part: Part) => Asked }
  | { is: 'span'; span: Span }
  | { is: 'or' }
  | { is: 'nothing' }

/** Reads a query of which no character is cut or a control character. */
export function readQuery(typed: string, readDate: ReadDate | undefined): Query {
  const all = orsAsText(tokensOf(typed).map((token) => readToken(token, readDate)))
  const parts = all.flatMap(({ is }, at) => (is === 'or' ? [] : [at]))
  const end = parts.length > mostParts ? (parts[mostParts - 1] ?? 0) + 1 : all.length
  const left = all.slice(end).map((one) => one.typed)
  const said = all.slice(0, end)
  const notes = said.flatMap((one) => one.whys.map((why) => ({ typed: one.typed, why })))
  if (left.length > 0) notes.push({ typed: left.join(' '), why: 'too-many' })
  return { ...assemble(said), notes }
}

function readToken(token: Token, readDate: ReadDate | undefined): Said {
  const { meaning, why } = meaningOf(token, readDate)
  const whys: Note['why'][] = [...(token.isUnclosed ? ['unclosed' as const] : []), ...(why === undefined ? [] : [why])]
  return { typed: token.typed, whys, ...meaning }
}

function meaningOf(token: Token, readDate: ReadDate | undefined): { meaning: Meaning; why?: Note['why'] } {
  const { text, isExcluded, isQuoted, field: name, isOr } = token
  if (isOr) return { meaning: { is: 'or' } }
  const is = isExcluded ? 'without' : 'text'
  if (name === undefined) {
    const span = isExcluded || isQuoted ? undefined : bareSpan(text)
    if (span === undefined) return { meaning: { is, text, isQuoted } }
    return span === 'bad' ? { meaning: { is, text, isQuoted }, why: 'bad-date' } : { meaning: { is: 'span', span } }
  }
  const asText: Meaning = { is, text: wholeText(token), isQuoted: false }
  const field = fieldOf(name)
  if (field === undefined) return text === '' ? { meaning: asText } : { meaning: asText, why: 'unknown-field' }
  if (text === '') return { meaning: { is: 'nothing' }, why: 'asks-nothing' }
  if (isExcluded) return { meaning: asText, why: 'bad-value' }
  if (field === 'date') {
    const span = spanOf(text, readDate)
    if (span) return { meaning: { is: 'span', span } }
    return readDate ? { meaning: asText, why: 'bad-date' } : { meaning: { is: 'nothing' } }
  }
  const isKnown = askedOf(field, { text, isOpen: false }, isQuoted) !== undefined
  if (!isKnown) return { meaning: asText, why: 'bad-value' }
  const ask = (part: Part) => askedOf(field, part, isQuoted) ?? {}
  return { meaning: { is: 'asked', isOfWords: isOfWords(field), text, isQuoted, ask } }
}

/** The part with its field and its quotes, but for the sign before it. */
function wholeText({ typed, isExcluded }: Token): string {
  return fold(typed)
    .slice(isExcluded ? 1 : 0)
    .replaceAll(/\s+/gu, ' ')
}

/** 或 joins what stands on both sides of it; where nothing does it is a word like another. */
function orsAsText(said: readonly Said[]): Said[] {
  const read: Said[] = []
  for (const [at, one] of said.entries()) {
    const joins = read.at(-1)?.is === 'text' && said[at + 1]?.is === 'text'
    if (one.is !== 'or' || joins) read.push(one)
    else read.push({ typed: one.typed, whys: ['nothing-beside'], is: 'text', text: fold(one.typed), isQuoted: false })
  }
  return read
}

function assemble(said: readonly Said[]): Omit<Query, 'notes'> {
  const last = said.findLast((one) => one.is === 'text' || (one.is === 'asked' && one.isOfWords))
  const partOf = ({ text, isQuoted }: { text: string; isQuoted: boolean }): Part => ({
    text,
    isOpen: !isQuoted && last !== undefined && 'text' in last && !last.isQuoted && last.text === text,
  })
  const groups: Part[][] = []
  const asked: Asked[] = []
  const spans: Span[] = []
  for (const [at, one] of said.entries()) {
    const group = said[at - 1]?.is === 'or' ? groups.at(-1) : undefined
    if (one.is === 'text' && group) group.push(partOf(one))
    else if (one.is === 'text') groups.push([partOf(one)])
    else if (one.is === 'asked') asked.push(one.ask(partOf(one)))
    else if (one.is === 'span') spans.push(one.span)
  }
  const without = said.flatMap((one) => (one.is === 'without' ? [{ text: one.text, isOpen: false }] : []))
  const hasPicture = asked.findLast((one) => one.hasPicture !== undefined)?.hasPicture
  return {
    groups: once(groups.map(once)),
    without: once(without),
    where: {
      pages: asked.flatMap(({ pages = [] }) => pages),
      columns: asked.flatMap(({ columns = [] }) => columns),
      bylines: asked.flatMap(({ bylines = [] }) => bylines),
      titles: once(asked.flatMap(({ titles = [] }) => titles)),
      kinds: asked.flatMap(({ kinds = [] }) => kinds),
      ...(hasPicture === undefined ? {} : { hasPicture }),
      ...shared(spans),
    },
  }
}

/** The days that are in all of them. */
function shared(spans: readonly Span[]): Span {
  const from = spans
    .flatMap((span) => span.from ?? [])
    .toSorted()
    .at(-1)
  const [to] = spans.flatMap((span) => span.to ?? []).toSorted()
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** Each once, whatever was said twice. */
function once<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
