import type { IssueDate } from '../issue/ids.ts'
import type { Reading } from '../issue/spoken/reading.ts'
import { readSpoken } from '../issue/spoken/read-spoken.ts'
import { monthSpan, type ReadDate, type Span, yearSpan } from './query/span.ts'

/**
 * Reads what stands after 日期: in words, for `parseQuery`: 昨天, 2021年七月, last month, 除夕. What may mean two different days
 * is not read. Apart from the query language, because it brings the tables of the Chinese calendar along.
 */
export function spokenDates(today: IssueDate): ReadDate {
  return (said) => {
    const spans = readSpoken(said, { today, lang: 'zh-Hans' }).flatMap((reading) => spanOf(reading) ?? [])
    return spans.length === 1 ? spans[0] : undefined
  }
}

function spanOf(reading: Reading): Span | undefined {
  switch (reading.kind) {
    case 'day':
      return { from: reading.date, to: reading.date }
    case 'month':
      return monthSpan(reading.year, reading.month)
    case 'year':
      return yearSpan(reading.year, reading.year)
    case 'decade':
      return yearSpan(reading.from, reading.to)
    case 'number':
    case 'page':
    case 'problem':
      return undefined
  }
}
