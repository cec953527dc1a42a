import type { IssueDate } from '../ids.ts'
import { comeRound } from './come-round.ts'
import { dayOf, endOf, yearOf } from '../civil-days.ts'
import { commonDay, lunarDay, whyNoDay } from './month-day.ts'
import { isHan, numberOf } from './numerals.ts'
import type { Context, Reading } from './reading.ts'
import type { SaidYears } from './years.ts'

export type Calendar = 'lunar' | 'common' | undefined

/**
 * A month named, with its day or without: 7月20日, 七月二十号, 六月十一, 闰六月初一, 7月, 腊月, 7月底. Chinese numerals without 日 or 号 mean
 * the Chinese calendar first, and then the common one. `undefined` when it is no such thing.
 */
export function readMonthAndDay(
  text: string,
  calendar: Calendar,
  said: SaidYears | undefined,
  context: Context,
): Reading[] | undefined {
  const [head, leap, monthName = ''] = monthHead.exec(text) ?? []
  const month = monthNames.get(monthName) ?? numberOf(monthName)
  if (head === undefined || month === undefined) return undefined
  const isLeap = leap !== ''
  const isLunarMonth = isLeap || monthNames.has(monthName)
  const rest = text.slice(head.length).replace(/^的/u, '')
  const years = said?.years
  if (rest === '') {
    if (calendar === 'lunar' || isLunarMonth) return lunarDay(head, { month, isLeap, day: 1 }, context, said)
    return wholeMonth(month, context, years)
  }
  const edge = /^([初底末中]|[上中下]旬)$/u.exec(rest)?.[1]
  if (edge !== undefined && calendar !== 'lunar' && !isLunarMonth) return edgeOfMonth(edge, month, context, years)
  const [, early, dayName = '', mark] = /^(初?)(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})([日号]?)$/u.exec(rest) ?? []
  const day = numberOf(dayName)
  if (day === undefined) return undefined
  const lunar = () => lunarDay(text, { month, isLeap, day }, context, said)
  if (calendar === 'lunar' || isLunarMonth || early !== '') return calendar === 'common' ? undefined : lunar()
  const common = commonDay(month, day, context, years)
  const isEither = calendar === undefined && mark === '' && isHan(monthName) && isHan(dayName)
  return isEither ? [...lunar(), ...common] : common
}

const monthHead = /^(闰?)(正|冬|腊|\d{1,2}|[一二三四五六七八九十]{1,3})月份?/u
const monthNames = new Map([
  ['正', 1],
  ['冬', 11],
  ['腊', 12],
])

function wholeMonth(month: number, context: Context, years: readonly number[] | undefined): Reading[] {
  return commonDay(month, 1, context, years).map((reading) =>
    reading.kind === 'day'
      ? { kind: 'month', year: yearOf(reading.date), month, said: reading.said }
      : { kind: 'problem', problem: { what: 'no-such-month', month }, said: { as: 'common' } },
  )
}

/** 初, 中, 底, 上旬 … of a month. */
function edgeOfMonth(
  edge: string,
  month: number,
  context: Context,
  years: readonly number[] | undefined,
): Reading[] | undefined {
  const found = comeRound(context, years, (year) => dayAtEdge(edge, year, month))
  if (found.length === 0) return [{ kind: 'problem', problem: whyNoDay(month, 1), said: { as: 'counted' } }]
  return found.map(({ date, ...from }) => ({ kind: 'day', date, said: { as: 'counted', ...from } }))
}

const firstDays = new Map(Object.entries({ 初: 1, 中: 15, 上旬: 1, 中旬: 11, 下旬: 21 }))

export function dayAtEdge(edge: string, year: number, month: number): IssueDate[] {
  const first = firstDays.get(edge)
  const date = first === undefined ? endOf(year, month) : dayOf(year, month, first)
  return date === undefined ? [] : [date]
}
