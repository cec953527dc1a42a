import { fold } from '../../issue/fold.ts'
import type { Suggestion } from '../protocol.ts'
import type { Suggestions } from './manifest.ts'

const most = 10

/** What begins as typed before what only holds it; columns, then bylines, then the newest headlines. */
export function suggestionsFor({ columns, bylines, headlines }: Suggestions, typed: string): Suggestion[] {
  const wanted = fold(typed).trim()
  if (wanted === '') return []
  const all: Suggestion[] = [
    ...columns.map(({ text }) => ({ text, from: 'column' as const })),
    ...bylines.map(({ text }) => ({ text, from: 'byline' as const })),
    ...headlines.map((headline) => ({ ...headline, from: 'headline' as const })),
  ]
  const found = all
    .map((suggestion) => ({ suggestion, at: fold(suggestion.text).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => Number(a.at > 0) - Number(b.at > 0))
  return found.slice(0, most).map(({ suggestion }) => suggestion)
}
