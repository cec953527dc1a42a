import type { IssueDate } from '../ids.ts'
import { addMonths, yearOf } from '../civil-days.ts'
import { readFeast } from './feasts.ts'
import { readInMonth, readLoneDay } from './han-month.ts'
import { readMonthAndDay, type Calendar } from './han-month-day.ts'
import { commonDay } from './month-day.ts'
import type { Context, Reading } from './reading.ts'
import { eatYears, type SaidYears } from './years.ts'

/** A date in Chinese, from year to day, any part of it left out: 辛丑年六月十一, 去年7月, 上个月3号, 2019年冬至, 二十号. */
export function readHanDate(text: string, context: Context): Reading[] {
  const [before, headless] = eatCalendar(text)
  const years = eatYears(headless, context)
  if (years?.problem) return [{ kind: 'problem', problem: years.problem, said: { as: 'lunar' } }]
  const [after, rest] = eatCalendar(years ? years.rest : headless)
  const calendar = before ?? after
  if (years && rest === '') return wholeYears(years, headless, context)
  return (
    readInYear(rest, years, context) ??
    readMonthAndDay(rest, calendar ?? (years?.isLunar ? 'lunar' : undefined), years, context) ??
    (years ? [] : (readInMonth(rest, context) ?? readLoneDay(rest, context))) ??
    []
  )
}

function eatCalendar(text: string): [Calendar, string] {
  const [name = ''] = /^(?:农历|阴历|旧历|夏历|公历|阳历|新历|西历|公元)/u.exec(text) ?? []
  if (name === '') return [undefined, text]
  return [/^[农阴旧夏]/u.test(name) ? 'lunar' : 'common', text.slice(name.length)]
}

/** 三年前 may be the day, or the year. */
function wholeYears({ years }: SaidYears, text: string, { today }: Context): Reading[] {
  const same = text.endsWith('前') ? years.flatMap((year) => sameDay(today, year)) : []
  return [
    ...same.map((date): Reading => ({ kind: 'day', date, said: { as: 'counted' } })),
    ...years.map((year): Reading => ({ kind: 'year', year, said: { as: 'common' } })),
  ]
}

/** 29 February becomes the 28th in a year that has none. */
function sameDay(today: IssueDate, year: number): IssueDate[] {
  const date = addMonths(today, (year - yearOf(today)) * 12)
  return date === undefined ? [] : [date]
}

/** What a year can be followed by beside a month: 今天, 年初, 底, a feast, a 节气. */
function readInYear(rest: string, said: SaidYears | undefined, context: Context): Reading[] | undefined {
  const years = said?.years
  if (years && /^(?:的?今[天日]|同[一]?[天日]|此日|这一?天)$/u.test(rest))
    return years
      .flatMap((year) => sameDay(context.today, year))
      .map((date) => ({ kind: 'day', date, said: { as: 'counted' } }))
  const edge = /^(?:年)?([初底末尾中])$/u.exec(rest)?.[1]
  if (edge !== undefined && (years || rest.startsWith('年'))) {
    const [month, day] = edge === '初' ? [1, 1] : edge === '中' ? [7, 1] : [12, 31]
    return commonDay(month, day, context, years, 'counted')
  }
  const feasts = readFeast(rest, context, years)
  return feasts.length > 0 ? feasts : undefined
}
