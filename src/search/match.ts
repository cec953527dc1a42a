import { fold } from '../issue/fold.ts'
import { between, type FoldedDoc } from './folded-doc.ts'
import type { Field } from './pieces.ts'
import type { SearchIssue } from './provider.ts'
import { hasQuestion, partsOf, type Part, type Query } from './query.ts'
import { occurrences, type Range } from './ranges.ts'

/** Of every part that is marked: where it stands in the folded text of the article. */
export type Finds = readonly { part: Part; at: readonly Range[] }[]

/** Where in the article all that is asked stands; `undefined` when any of it is missing, or nothing is asked. */
export function match(issue: Pick<SearchIssue, 'date'>, folded: FoldedDoc, query: Query): Finds | undefined {
  if (!hasQuestion(query) || !fits(issue, folded, query) || !mayHold(folded.text, query)) return undefined
  const finds = partsOf(query).map((part) => ({ part, at: occurrences(folded.text, part, folded.breaks) }))
  const isFound = (part: Part) => finds.some((find) => find.part === part && find.at.length > 0)
  if (!query.groups.every((group) => group.some(isFound))) return undefined
  const inHeads = (part: Part) => finds.some((find) => find.part === part && find.at.some((at) => isHead(folded, at)))
  if (!query.where.titles.every(inHeads)) return undefined
  if (query.without.some((part) => occurrences(folded.text, part, folded.breaks).length > 0)) return undefined
  return finds
}

/**
 * False when no article of which `text` is the folded text, or a part of it, can hold all that is asked: a look that costs
 * next to nothing. `text` may be of a whole issue, its articles joined by `between`.
 */
export function mayHold(text: string, { groups, where: { titles, columns, bylines } }: Query): boolean {
  const may = ({ text: asked }: Part) =>
    asked.includes(' ') ? asked.split(' ').every((word) => text.includes(word)) : text.includes(asked)
  return (
    groups.every((group) => group.some(may)) &&
    titles.every(may) &&
    (columns.length === 0 || columns.some(may)) &&
    (bylines.length === 0 || bylines.some(may))
  )
}

/** The folded text of many articles, for `mayHold`. */
export function textOf(docs: readonly FoldedDoc[]): string {
  return docs.map(({ text }) => text).join(between)
}

/** What of `finds` stands in the headline, from its beginning. */
export function headlineFinds(folded: FoldedDoc, finds: Finds): Range[] {
  const index = folded.pieces.findIndex(({ field }) => field === 'headline')
  const from = folded.pieces[index]?.from ?? 0
  const to = folded.pieces[index + 1]?.from ?? folded.text.length + 1
  return finds.flatMap(({ at }) =>
    at.filter((range) => range[0] >= from && range[0] < to).map(([a, b]): Range => [a - from, b - from]),
  )
}

function fits({ date }: Pick<SearchIssue, 'date'>, { doc }: FoldedDoc, { where }: Query): boolean {
  const { pages, columns, bylines, kinds, hasPicture, from, to } = where
  return (
    (from === undefined || date >= from) &&
    (to === undefined || date <= to) &&
    (pages.length === 0 || pages.includes(fold(doc.page))) &&
    (kinds.length === 0 || kinds.includes(doc.kind)) &&
    (hasPicture === undefined || hasPicture === doc.hasPicture) &&
    oneIn(doc.column === undefined ? [] : [doc.column], columns) &&
    oneIn(doc.bylines, bylines)
  )
}

/** One of the parts, where there are any, is in one of the texts. */
function oneIn(texts: readonly string[], parts: readonly Part[]): boolean {
  return parts.length === 0 || texts.map(fold).some((text) => parts.some((part) => occurrences(text, part).length > 0))
}

const heads = new Set<Field>(['kicker', 'headline', 'deck'])

function isHead({ pieces }: FoldedDoc, [at]: Range): boolean {
  const field = pieces.findLast(({ from }) => from <= at)?.field
  return field !== undefined && heads.has(field)
}
