import { addDays, sayDate } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import { lunarOf } from '../../issue/lunar.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { solarTermOf } from '../../issue/solar-terms.ts'
import type { Speech } from '../../messages/messages.ts'
import { lunarDay } from './chinese-day.ts'
import { dayOf } from './days.ts'
import type { DayFacts } from './year-days.ts'

/** 7月20日 */
export function sayMonthDay(date: IssueDate, language: string): string {
  return sayDate(date, language, { month: 'long', day: 'numeric' })
}

/** 星期二 */
export function sayWeekday(date: IssueDate, language: string): string {
  return sayDate(date, language, { weekday: 'long' })
}

/** 7月20日 星期二 */
export function sayDay(date: IssueDate, { language, messages }: Speech): string {
  return messages.dates.day(sayMonthDay(date, language), sayWeekday(date, language))
}

const monday = dayOf('2024-01', 1)

/** The names of the days of the week, Monday first. */
export function weekdayNames(language: string): string[] {
  return monday === undefined ? [] : Array.from({ length: 7 }, (_, at) => sayWeekday(addDays(monday, at), language))
}

/** All that a cell of the calendar shows or marks, in words: 7月20日 星期二 农历六月十一 4版 总第8319期 已存本机. */
export function labelOf(
  { date, entries, gap }: DayFacts,
  speech: Speech,
  { withLunar, isKept }: { withLunar: boolean; isKept: boolean },
): string {
  const { messages } = speech
  const words = messages.dates
  const [main, ...others] = entries
  return words.together([
    sayDay(date, speech),
    ...(withLunar ? sayLunarDay(date, speech) : []),
    ...(main ? factsOf(main, speech) : [gap === undefined ? words.unpublished : words.gapOn(gap)]),
    ...others.map(({ kind }) => words.alsoThatDay(messages.kinds[kind] || words.another)),
    ...(isKept ? [messages.kept.isHereShort] : []),
  ])
}

function sayLunarDay(date: IssueDate, { messages }: Speech): string[] {
  const { month, day, isLeap } = lunarOf(date)
  return [messages.dates.lunar(lunarDay(date), month, day, isLeap), solarTermOf(date) ?? '']
}

function factsOf({ kind, pages, number }: IssueEntry, { messages }: Speech): string[] {
  return [messages.kinds[kind], messages.dates.pages(pages.length), number === undefined ? '' : messages.number(number)]
}
