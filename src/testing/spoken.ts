import * as v from 'valibot'
import { IssueDate } from '../issue/ids.ts'
import { readSpoken } from '../issue/spoken/read-spoken.ts'
import type { Context, Reading } from '../issue/spoken/reading.ts'

/** Tuesday, 20 July 2021, 辛丑年六月十一. */
const today = v.parse(IssueDate, '2021-07-20')

/**
 * What is said on 20 July 2021, each reading in a line: what it aims at, how it was taken where that is not the plain way, and
 * where its year is from.
 */
export function meaningOf(said: string, context: Partial<Context> = {}): string {
  return readSpoken(said, { today, lang: 'zh-Hans', ...context })
    .map(tell)
    .join('; ')
}

function tell(reading: Reading): string {
  const { as, from } = reading.said
  return [aimOf(reading), as === 'common' || as === reading.kind ? '' : as, from ?? ''].filter(Boolean).join(' ')
}

function aimOf(reading: Reading): string {
  switch (reading.kind) {
    case 'day':
      return reading.date
    case 'month':
      return `${reading.year}-${String(reading.month).padStart(2, '0')}`
    case 'year':
      return String(reading.year)
    case 'decade':
      return `${reading.from}–${reading.to}`
    case 'number':
      return `no. ${reading.number}`
    case 'page':
      return reading.date === undefined ? `page ${reading.page}` : `page ${reading.page} of ${reading.date}`
    case 'problem':
      return Object.values(reading.problem).join(' ')
  }
}
