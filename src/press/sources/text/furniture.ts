import type { Ear, Issue } from '../../../issue/issue.ts'
import { hanShare, lengthOf } from './characters.ts'
import type { Piece } from './piece.ts'

/** What stands about a masthead without being part of a story. */
export type Furniture = {
  banners: Issue['banners']
  ears: Ear[]
  /** The line that should be the paper's name. */
  nameplate?: Piece
  titleLatin?: string
}

/** Sorts the lines of a masthead that are no facts: nameplate first, then 报眼 by what it says, and what is left is a banner. */
export function sortFurniture(pieces: readonly Piece[], firstFact: number): Furniture {
  const furniture: Furniture = { banners: [], ears: [] }
  const groups = blocksOf(pieces).flatMap((group) => (isBeforeFacts(group, firstFact) ? apart(group) : [group]))
  for (let at = 0; at < groups.length; at += 1) {
    const [group = [], next = []] = [groups[at], groups[at + 1]]
    const lines = group.flatMap((piece) => piece.lines)
    const text = group.map((piece) => piece.text).join(' ')
    const [first] = group
    if (!first) continue
    if (first.first < firstFact && furniture.nameplate === undefined && isNameplate(text)) furniture.nameplate = first
    else if (first.first < firstFact && furniture.titleLatin === undefined && isLatinTitle(text))
      furniture.titleLatin = text
    else if (isQuotation(text)) {
      const source = next.length === 1 ? sourceOf(next[0]?.text ?? '') : undefined
      if (source !== undefined) at += 1
      furniture.ears.push({ kind: 'quote', text: partsOf(text), ...(source === undefined ? {} : { source }) })
    } else if (/天气|气温|℃|多云|晴转|阵雨|小雨|weather|\d°/iu.test(text))
      furniture.ears.push({ kind: 'weather', text: clip(lines) })
    else if (/导读|今日看点|要目|第\s*\d+\s*版|[Ii]nside|page \d/u.test(text))
      furniture.ears.push({ kind: 'guide', text: clip(lines) })
    else furniture.banners.push({ lines: clip(lines) })
  }
  return { ...furniture, banners: furniture.banners.slice(0, 10), ears: furniture.ears.slice(0, 10) }
}

function isBeforeFacts([first]: readonly Piece[], firstFact: number): boolean {
  return first !== undefined && first.first < firstFact
}

/** A nameplate and its spelling are often set without a blank line between them. */
function apart(group: Piece[]): Piece[][] {
  return group.some(({ text }) => isLatinTitle(text)) ? group.map((piece) => [piece]) : [group]
}

/** Pieces with no blank line between them belong together. */
function blocksOf(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = []
  for (const piece of pieces) {
    const open = blocks.at(-1)
    if (open?.[0]?.block === piece.block) open.push(piece)
    else blocks.push([piece])
  }
  return blocks
}

function isNameplate(text: string): boolean {
  return hanShare(text) > 0.3
    ? lengthOf(text) <= 12
    : /^[\p{Lu}][\p{L}'’&. -]{2,60}$/u.test(text) && !isLatinTitle(text)
}

/** JIANG PAN RI BAO: capitals only. */
function isLatinTitle(text: string): boolean {
  return /^[A-Z][A-Z'’ -]{3,60}$/u.test(text)
}

/** Three clauses or more, set apart by spaces where the page breaks lines, or a text within quotation marks. */
function isQuotation(text: string): boolean {
  return (hanShare(text) > 0.5 && partsOf(text).length >= 3 && lengthOf(text) >= 12) || /^[“「].{8,}[”」]$/u.test(text)
}

/** Where a quotation is from: a speech, a text, a book, a name after a dash. */
function sourceOf(text: string): string | undefined {
  const isSource = /^(?:——|—|--)|(?:讲话|文章|报告|论述|指示|批示|致辞|贺信|演讲|语录|序言|》)$/u.test(text)
  return isSource && lengthOf(text) <= 60 ? text.replace(/^[—-]+\s*/u, '') : undefined
}

function partsOf(text: string): string[] {
  return clip(text.split(' ').filter((part) => part !== ''))
}

function clip(lines: readonly string[]): string[] {
  return lines.slice(0, 20).map((line) => line.slice(0, 200).trim())
}
