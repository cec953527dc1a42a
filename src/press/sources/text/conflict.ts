import type { Join } from './joins.ts'
import { joinTexts } from './joins.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Piece } from './piece.ts'

/** A string that ties the second half of a join to somebody else. */
export type Conflict = { text: string; with: Piece }

const organisation =
  /(?:公司|集团|银行|医院|大学|学院|中学|小学|学校|研究院|研究所|合作社|工厂|[\p{Script=Han}]厂|酒店|中心|委员会|协会|基金会|博物馆|图书馆|幼儿园|社区|街道|局)/gu
const approach = /^.*(?:走进|来到|位于|前往|参观|考察|[在到于从向对由与和及])/u
const place = /^[\p{Script=Han}]{2,8}?(?:省|市|县|区|镇|乡|村)(?=\p{Script=Han}{4})/u
/** Up to the first word that is no name: who a paragraph speaks of. */
const subject = /^([\p{Script=Han}]{2,12}?)(?:已|将|与|正|在|把|对|是|和|也|还|从|向|为|被|的|，)/u

/**
 * A join may be perfect Chinese and still put one firm's words in another's mouth, when a passage between two names that
 * end alike is lost. `after` is what comes next in the column, `others` the other paragraphs of the story. The join is doubtful when it
 * completes an organisation's name, and the longest string that what follows shares with one other paragraph alone leads to a
 * paragraph about somebody else.
 */
export function conflictOf(
  { tail, head }: Join,
  after: Piece | undefined,
  others: readonly Paragraph[],
): Conflict | undefined {
  const name = nameAcross(tail.text, head.text)
  if (name === undefined) return undefined
  const short = name.slice(0, 3)
  const rest = others.filter(({ pieces }) => after === undefined || !pieces.includes(after))
  const [link] = [...linksTo(others, head.text), ...linksTo(rest, after?.text ?? '')].toSorted(
    (a, b) => b.text.length - a.text.length,
  )
  const [piece] = link?.paragraph.pieces ?? []
  if (!link || !piece || link.paragraph.text.includes(short)) return undefined
  const other = subject.exec(link.paragraph.text)?.[1] ?? nameIn(link.paragraph.text)
  return other !== undefined && !name.includes(other) ? { text: link.text, with: piece } : undefined
}

/** The strings of `text` that one paragraph alone holds too. */
function linksTo(paragraphs: readonly Paragraph[], text: string): { text: string; paragraph: Paragraph }[] {
  return paragraphs
    .flatMap((paragraph) => sharedStrings(text, paragraph.text).map((shared) => ({ text: shared, paragraph })))
    .filter((link) => paragraphs.filter((other) => other.text.includes(link.text)).length === 1)
}

/** The organisation whose name begins before the seam and ends behind it, without the words that lead up to it. */
function nameAcross(tail: string, head: string): string | undefined {
  const { text, seam } = joinTexts(tail, head)
  const start = Math.max(...Array.from('，。；：、“”（）《》', (mark) => text.lastIndexOf(mark, seam - 1) + 1), 0)
  for (const match of text.matchAll(organisation)) {
    const end = match.index + match[0].length
    if (match.index < start || end <= seam) continue
    const between = text.slice(seam, end)
    if (between.length > 8 || /[^\p{Script=Han}]/u.test(between)) return undefined
    const name = text.slice(start, end).replace(approach, '').replace(place, '')
    return name.length > 3 ? name : undefined
  }
  return undefined
}

function nameIn(text: string): string | undefined {
  const match = text.matchAll(organisation).next().value
  return match === undefined
    ? undefined
    : text
        .slice(0, match.index + match[0].length)
        .replace(approach, '')
        .replace(place, '')
        .slice(-10)
}

const shortest = 4

/** The longest Chinese strings of four characters or more that both texts hold and that are more than grammar. */
function sharedStrings(a: string, b: string): string[] {
  const found: string[] = []
  for (let from = 0; from + shortest <= a.length; from += 1) {
    let to = from + shortest
    if (!b.includes(a.slice(from, to))) continue
    while (to < a.length && b.includes(a.slice(from, to + 1))) to += 1
    const text = a.slice(from, to)
    if (/^\p{Script=Han}+$/u.test(text) && !/[的了在是和与一这那我们他]/u.test(text)) found.push(text)
    from = to - shortest + 1
  }
  return found
}
