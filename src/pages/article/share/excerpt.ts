import type { Article } from '../../../issue/article.ts'
import { textsOf } from '../../../issue/reading-order.ts'
import type { AtHand } from '../use-paragraph-at-hand.ts'
import type { Line } from './break-lines.ts'

export type Passage = { text: string; isIndented: boolean }
export type Chosen = Pick<AtHand, 'from' | 'to' | 'words'>

/**
 * What a clipping shows of an article: the words that are selected, the paragraphs that were chosen, or all of it from the
 * beginning. Words that are taken out of a sentence say so with an ellipsis.
 */
export function passagesOf(article: Article, chosen: Chosen | undefined, ellipsis: string): Passage[] {
  const paragraphs = article.blocks.flatMap((block) =>
    block.t === 'p' ? [{ text: block.text, isIndented: block.continues !== true }] : [],
  )
  if (paragraphs.length === 0) return textsOf(article).map((text) => ({ text, isIndented: false }))
  const [first, ...rest] = paragraphs
  const withDateline =
    first && article.dateline !== undefined
      ? [{ ...first, text: `${article.dateline}　${first.text}` }, ...rest]
      : paragraphs
  if (!chosen) return withDateline
  const { from, to, words } = chosen
  return words === undefined
    ? withDateline.slice(from - 1, to)
    : quoted(withDateline.slice(from - 1, to), from === 1 ? spaced(words, article.dateline) : words, ellipsis)
}

/** What is selected of the page has the dateline, and the space after it drawn, not written. */
function spaced(words: string, dateline = ''): string {
  return dateline !== '' && words.startsWith(dateline)
    ? `${dateline}　${words.slice(dateline.length).trimStart()}`
    : words
}

function quoted(paragraphs: readonly Passage[], words: string, ellipsis: string): Passage[] {
  const parts = words.split(/\s*\n\s*/u).filter((part) => part !== '')
  return parts.map((part, at) => {
    const whole = paragraphs.find(({ text }) => text.includes(part))
    const [before = '', ...after] = whole?.text.split(part) ?? []
    const isCutBefore = at === 0 && !/(?:^|　|[。！？.!?…][”’」』）"')]*\s*)$/u.test(before)
    const isCutAfter = at === parts.length - 1 && after.join(part) !== '' && !sentenceEnd.test(part)
    return {
      text: `${isCutBefore ? ellipsis : ''}${part}${isCutAfter ? ellipsis : ''}`,
      isIndented: before === '' && whole?.isIndented !== false,
    }
  })
}

/** The lines of each passage, and the passages themselves as far as they are shown. */
type Fitted = { lines: Line[][]; passages: readonly Passage[]; isWhole: boolean }

/**
 * As much of the passages as `most` lines hold: all, or up to the end of a sentence and an ellipsis. Where that would leave
 * half of the lines empty, up to a comma; where there is none, as far as it goes.
 */
export function fitInto(
  passages: readonly Passage[],
  most: number,
  ellipsis: string,
  set: (passage: Passage) => Line[],
): Fitted {
  // a passage is a line at least, and no line holds so many letters
  const mayFit = passages.length <= most && passages.every(({ text }) => text.length <= most * 150)
  const whole = mayFit ? passages.map(set) : []
  if (mayFit && count(whole) <= most) return { lines: whole, passages, isWhole: true }
  for (const { ends, least } of [
    { ends: sentenceEnds, least: Math.ceil(most / 2) },
    { ends: clauseEnds, least: Math.ceil(most / 2) },
    { ends: anywhere, least: 1 },
  ]) {
    const found = upTo(passages.slice(0, most), most, ellipsis, set, ends)
    if (found && count(found.lines) >= least) return { ...found, isWhole: false }
  }
  return { lines: [], passages: [], isWhole: false }
}

/** The longest beginning that ends where `ends` says and fits. */
function upTo(
  passages: readonly Passage[],
  most: number,
  ellipsis: string,
  set: (passage: Passage) => Line[],
  ends: (text: string) => number[],
): Omit<Fitted, 'isWhole'> | undefined {
  const before: Line[][] = []
  let found: Omit<Fitted, 'isWhole'> | undefined
  for (const [at, passage] of passages.entries()) {
    for (const end of ends(passage.text)) {
      const cut = { ...passage, text: passage.text.slice(0, end).trimEnd() + ellipsis }
      const lines = [...before, set(cut)]
      if (count(lines) > most) return found
      found = { lines, passages: [...passages.slice(0, at), cut] }
    }
    before.push(set(passage))
    if (count(before) > most) return found
  }
  return found
}

function count(lines: readonly (readonly Line[])[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0)
}

// no full stop: the point of an abbreviation (Mr.), of an initial, of a number
const sentences = /[。！？]+[”’」』）]*|(?<=[\p{Ll}\p{Nd}’”)]{2})[.!?]+["”’)]*(?=\s|$)/gu
const sentenceEnd = /[。！？.!?…][”’」』）"')]*$/u
const clauses = /[，；：、]|[,;:](?=\s)/gu

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(sentences)].map(({ 0: end, index }) => index + end.length)
}

function clauseEnds(text: string): number[] {
  return [...text.matchAll(clauses)].map(({ index }) => index)
}

function anywhere(text: string): number[] {
  return [...text.matchAll(/\s|[^\p{Script=Latin}\p{Nd}](?=[^\p{Po}\p{Pe}\p{Pf}])/gu)].map(
    ({ 0: one, index }) => index + one.length,
  )
}
