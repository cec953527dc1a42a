import { weekdayOf } from '../dates.ts'
import type { IssueDate } from '../ids.ts'
import { addMonths, daysOn, monthFrom, monthOf, yearOf } from '../civil-days.ts'
import { weekdayCalled, wordsOf } from './english.ts'
import { readFeast } from './feasts.ts'
import { latestWeekday, weekdayReading } from './han-counted.ts'
import type { Context, Reading } from './reading.ts'

/** Days counted from today in English: yesterday, two weeks ago, last Friday, last month; and feasts: Christmas 1999. */
export function readEnglishCounted(text: string, context: Context): Reading[] {
  const plain = wordsOf(text.replace(/\bnewspaper$/u, '')).join(' ')
  const near = nearDays.get(plain)
  if (near !== undefined) return counted(daysOn(context.today, near))
  return (
    readAgo(plain, context.today) ??
    readLast(plain, context.today) ??
    readEnglishFeast(text.replace(/^the /u, ''), context)
  )
}

const nearDays = new Map([
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
])

function counted(date: IssueDate | undefined): Reading[] {
  return date === undefined ? [] : [{ kind: 'day', date, said: { as: 'counted' } }]
}

const figures = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function readAgo(text: string, today: IssueDate): Reading[] | undefined {
  const [, figure = '', unit, same] =
    /^(\d{1,4}|[a-z]{1,6}|couple) (day|week|fortnight|month|year)s? ago( today)?$/u.exec(text) ?? []
  const amount = /^\d/u.test(figure)
    ? Number(figure)
    : figure === 'a' || figure === 'an'
      ? 1
      : figure === 'couple'
        ? 2
        : figures.indexOf(figure) + 1
  if (unit === undefined || amount === 0) return undefined
  if (unit === 'day') return counted(daysOn(today, -amount))
  if (unit === 'week' || unit === 'fortnight') return counted(daysOn(today, -amount * (unit === 'week' ? 7 : 14)))
  const day = counted(addMonths(today, -amount * (unit === 'month' ? 1 : 12)))
  if (unit === 'month' || same !== undefined) return day
  return [...day, { kind: 'year', year: yearOf(today) - amount, said: { as: 'counted' } }]
}

const shifts = new Map([
  ['this', 0],
  ['next', 1],
])

/** last Friday is the latest before today; where that is in this week, the one of the week before may be meant too. */
function readLast(text: string, today: IssueDate): Reading[] | undefined {
  const [, which = '', what = ''] = /^(?:(last|past|this|next) )?([a-z]{3,9})$/u.exec(text) ?? []
  const shift = shifts.get(which) ?? -1
  const weekday = weekdayCalled(what)
  if (weekday !== undefined) {
    if (which === '') return latestWeekday(weekday, today)
    const inThisWeek = weekday - weekdayOf(today)
    const isOnItsSide = inThisWeek * shift > 0
    const days = isOnItsSide ? [inThisWeek, inThisWeek + shift * 7] : [inThisWeek + shift * 7]
    return days.flatMap((one) => weekdayReading(daysOn(today, one)))
  }
  if (which === '') return undefined
  const said = { as: 'counted' } as const
  if (what === 'week') return counted(daysOn(today, 1 - weekdayOf(today) + shift * 7))
  if (what === 'month') return [{ kind: 'month', ...monthFrom(yearOf(today), monthOf(today), shift), said }]
  return what === 'year' ? [{ kind: 'year', year: yearOf(today) + shift, said }] : undefined
}

function readEnglishFeast(text: string, context: Context): Reading[] {
  const [, before, name = '', after] = /^(?:(\d{4}) |last )?([a-z][a-z' -]*?)(?:,? (\d{4}))?$/u.exec(text) ?? []
  const year = before ?? after
  return readFeast(name, context, year === undefined ? undefined : [Number(year)])
}
