import { sayDate } from '../../issue/dates.ts'
import type { Edition, IssueDate } from '../../issue/ids.ts'
import type { Messages } from '../../messages/messages.ts'

/** A day as it is said beside another: 7月21日; with its year when that is another one. */
export function sayBeside(date: IssueDate, beside: IssueDate, lang: string): string {
  return sayDate(date, lang, styleBeside([date], beside))
}

/** The same of a run of days: 7月1日—31日, 1 July – 31 July. */
export function sayDaysBeside(from: IssueDate, to: IssueDate, beside: IssueDate, lang: string): string {
  const style = styleBeside([from, to], beside)
  if (from === to) return sayDate(from, lang, style)
  if (!lang.startsWith('zh')) return `${sayDate(from, lang, style)} – ${sayDate(to, lang, style)}`
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  return `${sayDate(from, lang, style)}—${sayDate(to, lang, isSameMonth ? { day: 'numeric' } : style)}`
}

/** 号外, where the edition is called by its kind; else its own name; nothing of a day's main issue. */
export function sayEdition(edition: Edition | undefined, { kinds }: Messages): string {
  const said: Partial<Record<string, string>> = kinds
  return edition === undefined ? '' : (said[edition] ?? edition)
}

function styleBeside(dates: readonly IssueDate[], beside: IssueDate): Intl.DateTimeFormatOptions {
  const isSameYear = dates.every((date) => date.slice(0, 4) === beside.slice(0, 4))
  return { month: 'long', day: 'numeric', ...(isSameYear ? {} : { year: 'numeric' }) }
}
