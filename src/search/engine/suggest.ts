import { fold } from '../../issue/fold.ts'
import type { PaperId } from '../../issue/ids.ts'
import { joinLines } from '../lines.ts'
import type { OpenIssue } from '../open-issue.ts'
import { compareIssues } from '../order.ts'
import type { Suggestion } from '../protocol.ts'
import { scopeOf, type ScopeSources } from './scope.ts'
import type { SourceMakers } from './sources.ts'

const mostSuggestions = 8

/** Columns, bylines and headlines of what has been read that hold what was typed; those that begin so come first. */
export async function suggest(
  shared: ScopeSources & SourceMakers,
  { paper, typed }: { paper: PaperId; typed: string },
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const asked = fold(typed).trim()
  if (asked === '') return []
  const { issues } = await scopeOf({ ...shared, openRemote: undefined }, { paper, span: {} }, signal)
  const held = issues.toSorted(compareIssues('new')).flatMap((entry) => shared.texts.held(entry) ?? [])
  const stored = await shared.archive.suggest(paper, typed, signal).catch(() => [])
  signal.throwIfAborted()
  return best(asked, [...held.flatMap(knownOf), ...stored])
}

function knownOf({ issue: { date, edition, docs } }: OpenIssue): Suggestion[] {
  const where = { date, ...(edition === undefined ? {} : { edition }) }
  return docs.flatMap(({ column, bylines, headline }): Suggestion[] => [
    ...(column === undefined ? [] : [{ text: column, from: 'column' as const }]),
    ...bylines.map((text) => ({ text, from: 'byline' as const })),
    ...(headline.length === 0 ? [] : [{ text: joinLines(headline).text, from: 'headline' as const, ...where }]),
  ])
}

const ranks = { column: 0, byline: 1, headline: 2 }

function best(asked: string, known: readonly Suggestion[]): Suggestion[] {
  const found = new Map<string, { suggestion: Suggestion; rank: number }>()
  for (const suggestion of known) {
    const folded = fold(suggestion.text)
    const at = folded.indexOf(asked)
    const key = `${suggestion.from} ${folded}`
    if (at >= 0 && !found.has(key)) found.set(key, { suggestion, rank: (at === 0 ? 0 : 3) + ranks[suggestion.from] })
  }
  return [...found.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostSuggestions)
    .map(({ suggestion }) => suggestion)
}
