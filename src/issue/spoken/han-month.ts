import type { IssueDate } from '../ids.ts'
import { lunarOf } from '../lunar.ts'
import { addMonths, dayOf, daysOn, monthFrom, monthOf, yearOf } from '../civil-days.ts'
import { dayAtEdge } from './han-month-day.ts'
import { commonDay, whyNoDay } from './month-day.ts'
import { numberOf } from './numerals.ts'
import type { Context, Reading } from './reading.ts'

/** A month counted from this one, and a day of it: 上个月, 本月3号, 两个月前的15日, 月底. `undefined` when it is none. */
export function readInMonth(text: string, context: Context): Reading[] | undefined {
  const [head, ups = '', downs = '', figure = '', bare] =
    /^(?:(上{1,3})个?月|(下{1,2})个?月|[本这当]个?月|([\d一二三四五六七八九十两]{1,3})个月(?:以|之)?前|(月))的?/u.exec(
      text,
    ) ?? []
  if (head === undefined) return undefined
  const rest = text.slice(head.length)
  const back = figure === '' ? ups.length - downs.length : (numberOf(figure) ?? 0)
  const months = monthsMeant(context, bare === undefined ? back : undefined)
  if (rest === '' && bare === undefined) {
    const day = figure === '' ? undefined : addMonths(context.today, -back)
    return [
      ...(day === undefined ? [] : [{ kind: 'day', date: day, said: { as: 'counted' } } as const]),
      ...months.map((one): Reading => ({ kind: 'month', ...one, said: { as: 'counted' } })),
    ]
  }
  if (/^(?:今[天日]|同[一]?[天日])$/u.test(rest) && bare === undefined) {
    const date = addMonths(context.today, -back)
    return date === undefined ? [] : [{ kind: 'day', date, said: { as: 'counted' } }]
  }
  const edge = /^([初底末中]|[上中下]旬)$/u.exec(rest)?.[1]
  if (edge !== undefined)
    return months
      .flatMap(({ year, month }) => dayAtEdge(edge, year, month))
      .flatMap((date) => (bare === undefined ? [date] : goneBy(edge, date, context.today)))
      .map((date) => ({ kind: 'day', date, said: { as: 'counted' } }))
  const day = numberOf(/^(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]?$/u.exec(rest)?.[1] ?? '')
  if (day === undefined || bare !== undefined) return undefined
  return months.flatMap(({ year, month }) => commonDay(month, day, context, [year], 'counted'))
}

/** 月底 said before the month is out may mean the end of the last one. */
function goneBy(edge: string, date: IssueDate, today: IssueDate): IssueDate[] {
  if (date <= today) return [date]
  const { year, month } = monthFrom(yearOf(today), monthOf(today), -1)
  return [...dayAtEdge(edge, year, month), date]
}

/** So many months back; 月底 without more is of the month shown, and of this one. */
function monthsMeant({ today, shown }: Context, back: number | undefined) {
  const now = { year: yearOf(today), month: monthOf(today) }
  if (back !== undefined) return [monthFrom(now.year, now.month, -back)]
  if (shown?.month === undefined || (shown.year === now.year && shown.month === now.month)) return [now]
  return [{ year: shown.year, month: shown.month }, now]
}

/** 20日 and 二十号 of the month shown, and the latest; 初七, the latest. */
export function readLoneDay(text: string, context: Context): Reading[] | undefined {
  const early = /^初[一二三四五六七八九十]$/u.test(text) ? numberOf(text.slice(1)) : undefined
  if (early !== undefined) return latestLunar(early, text, context.today)
  const [, dayName = ''] = /^(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]$/u.exec(text) ?? []
  const day = numberOf(dayName)
  return day === undefined ? undefined : dayOfMonth(day, context)
}

/** The day in the month shown, and in the latest month whose day has gone by. */
export function dayOfMonth(day: number, { today, until = today, shown }: Context): Reading[] {
  const onScreen = shown?.month === undefined ? undefined : dayOf(shown.year, shown.month, day)
  const last = until < today ? until : today
  const latest = Array.from({ length: 3 }, (_, at) => monthFrom(yearOf(last), monthOf(last), -at))
    .map(({ year, month }) => dayOf(year, month, day))
    .find((date) => date !== undefined && date <= last)
  const found = [
    { date: onScreen, from: 'shown' as const },
    { date: latest === onScreen ? undefined : latest, from: 'latest' as const },
  ].flatMap(({ date, from }): Reading[] =>
    date === undefined ? [] : [{ kind: 'day', date, said: { as: 'common', from } }],
  )
  if (found.length > 0) return found
  return [{ kind: 'problem', problem: whyNoDay(monthOf(today), day), said: { as: 'common' } }]
}

function latestLunar(day: number, name: string, today: IssueDate): Reading[] {
  for (let back = 0; back < 31; back += 1) {
    const date = daysOn(today, -back)
    if (date !== undefined && lunarOf(date).day === day)
      return [{ kind: 'day', date, said: { as: 'lunar', name, from: 'latest' } }]
  }
  return []
}
