import type { IssueDate } from '../ids.ts'
import { weekdayOf } from '../dates.ts'
import { addMonths, daysOn } from '../civil-days.ts'
import { numberOf } from './numerals.ts'
import type { Context, Reading } from './reading.ts'

/** Days counted from today: 昨天, 三天前, 半年前, 上周五, 星期五. `undefined` when it is none. */
export function readHanCounted(text: string, context: Context): Reading[] | undefined {
  const near = nearDays.get(text)
  if (near !== undefined) return counted(daysOn(context.today, near))
  return readSpan(text, context.today) ?? readWeek(text, context.today)
}

const nearDays = new Map(
  Object.entries({
    大前天: -3,
    前天: -2,
    前日: -2,
    昨天: -1,
    昨日: -1,
    昨晚: -1,
    今天: 0,
    今日: 0,
    今晚: 0,
    明天: 1,
    明日: 1,
    后天: 2,
    后日: 2,
    大后天: 3,
  }),
)

function counted(date: IssueDate | undefined): Reading[] {
  return date === undefined ? [] : [{ kind: 'day', date, said: { as: 'counted' } }]
}

const span = /^(半|[\d〇零一二三四五六七八九十廿卅百两]{1,5})(天|日|周|个?星期|个?礼拜|个?月|年)(?:以|之)?(前|后)$/u

/** A span of years before today belongs to the years: it may mean the whole year. */
function readSpan(text: string, today: IssueDate): Reading[] | undefined {
  const [, figure = '', unit = '', direction] = span.exec(text) ?? []
  const sign = direction === '前' ? -1 : 1
  if (figure === '半') {
    if (unit === '年') return counted(addMonths(today, sign * 6))
    return unit === '个月' ? counted(daysOn(today, sign * 15)) : undefined
  }
  const amount = numberOf(figure)
  if (amount === undefined) return undefined
  if (unit === '天' || unit === '日') return counted(daysOn(today, sign * amount))
  if (/[周期拜]/u.test(unit)) return counted(daysOn(today, sign * amount * 7))
  if (unit === '个月' && sign > 0) return counted(addMonths(today, amount))
  return unit === '年' && sign > 0 ? counted(addMonths(today, amount * 12)) : undefined
}

const week =
  /^(?:(上{1,3})|(下{1,2})|([本这])|([\d一二三四五六七八九十两]{1,3})个?(?:周|星期|礼拜)(?:以|之)?前的?)?个?(?:周|星期|礼拜)([一二三四五六日天1-7末]?)$/u

/** Weeks begin on Monday. A day of the week alone is the latest gone by, today too, and then the one before it. */
function readWeek(text: string, today: IssueDate): Reading[] | undefined {
  const [all, ups, downs, own, figure, name] = week.exec(text) ?? []
  if (all === undefined) return undefined
  const isAlone = (ups ?? downs ?? own ?? figure) === undefined
  if (name === '' || name === undefined) return isAlone ? undefined : weekFrom(today, backOf({ ups, downs, figure }))
  const weekdays = name === '末' ? [6, 7] : [weekdayCalled(name)]
  return weekdays.flatMap((weekday) => {
    if (isAlone) return latestWeekday(weekday, today)
    return weekdayReading(daysOn(today, weekday - weekdayOf(today) - 7 * backOf({ ups, downs, figure })))
  })
}

type Counts = { ups: string | undefined; downs: string | undefined; figure: string | undefined }

function backOf({ ups = '', downs = '', figure }: Counts): number {
  return figure === undefined ? ups.length - downs.length : (numberOf(figure) ?? 0)
}

function weekFrom(today: IssueDate, back: number): Reading[] {
  return counted(daysOn(today, 1 - weekdayOf(today) - 7 * back))
}

/** The latest such day, today too; when it is today, a week ago as well. */
export function latestWeekday(weekday: number, today: IssueDate): Reading[] {
  const back = (weekdayOf(today) - weekday + 7) % 7
  return [back, ...(back === 0 ? [7] : [])].flatMap((days) => weekdayReading(daysOn(today, -days)))
}

export function weekdayReading(date: IssueDate | undefined): Reading[] {
  return date === undefined ? [] : [{ kind: 'day', date, said: { as: 'weekday' } }]
}

function weekdayCalled(name: string): number {
  return /\d/u.test(name) ? Number(name) : name === '天' ? 7 : '一二三四五六日'.indexOf(name) + 1
}
