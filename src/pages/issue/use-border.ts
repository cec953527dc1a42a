import { useQuery } from '@tanstack/react-query'
import type { IssueEntry } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { gapsBetweenQuery } from '../../shelf/gaps-query.ts'
import { sayBeside, sayDaysBeside } from './say-days.ts'
import type { OpenIssue } from './use-issue.ts'

/** What is said where an issue ends or begins: that it does, which one lies beyond, and why there is none in between. */
export type Border = { entry: IssueEntry; step: string; gaps: string[] }

/** The border of the open issue on one side; `undefined` at the end of the run, and while the reader is `isAt` none. */
export function useBorder({ issue, around }: OpenIssue, side: 'previous' | 'next', isAt: boolean): Border | undefined {
  const { messages, language } = useSpeech()
  const words = messages.moving
  const entry = around[side]
  const [after, before] = side === 'next' ? [issue.date, entry?.date] : [entry?.date, issue.date]
  const { data: gaps = [] } = useQuery({
    ...gapsBetweenQuery(issue.paper, after ?? issue.date, before ?? issue.date),
    enabled: isAt && entry !== undefined,
  })
  if (!isAt || !entry) return undefined
  const day = `${sayBeside(entry.date, issue.date, language)} ${messages.kinds[entry.kind]}`.trim()
  return {
    entry,
    step: side === 'next' ? words.endOfIssue(day) : words.startOfIssue(day),
    gaps: gaps.map(({ from, to, reason }) => words.between(sayDaysBeside(from, to, issue.date, language), reason)),
  }
}
