import { monthOf, yearOf } from '../civil-days.ts'
import { dayOfMonth } from './han-month.ts'
import { commonDay, whyNoDay } from './month-day.ts'
import type { Context, Reading } from './reading.ts'
import { yearsInShort } from './years.ts'

/** A date in English with the month's name: 20 July 1937, July 20th, the 20th of July, Tue 20-Jul-1937, Jul 1937, July. */
export function readEnglish(text: string, context: Context): Reading[] {
  const words = wordsOf(text)
  const months = words.map(monthCalled).filter((month) => month !== undefined)
  const others = words.filter((word) => monthCalled(word) === undefined && !isWeekday(word))
  if (months.length === 0) return loneDay(others, context)
  const [month = 0] = months
  if (months.length > 1 || others.length > 2) return []
  const years = others.flatMap((word) => yearsOf(word, context))
  const days = others.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1] ?? [])
  const [first, second] = others
  if (first === undefined) return monthOnly(month, context)
  if (second === undefined && years.length > 0)
    return years.map((year) => ({ kind: 'month', year, month, said: { as: 'common' } }))
  const [day, shortYear] = days.map(Number)
  if (day === undefined || days.length + (years.length > 0 ? 1 : 0) < others.length) return []
  if (second === undefined) return commonDay(month, day, context)
  return commonDay(month, day, context, years.length > 0 ? years : yearsInShort(shortYear ?? 0, context))
}

/** Words that say nothing of the day are left out. */
export function wordsOf(text: string): string[] {
  return text.split(/[ ,./-]+/u).filter((word) => word !== '' && !['the', 'of', 'on', 'in'].includes(word))
}

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

const otherNames = new Map([
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
])

/** 1 for jan and january; `undefined` when it is no month. */
function monthCalled(word: string): number | undefined {
  const at = months.findIndex((name) => word === name || word === name.slice(0, 3))
  return at >= 0 ? at + 1 : word === 'sept' ? 9 : undefined
}

/** 1 for mon and monday; `undefined` when it is no day of the week. */
export function weekdayCalled(word: string): number | undefined {
  const at = weekdays.findIndex((name) => word === name || word === name.slice(0, 3))
  return at >= 0 ? at + 1 : otherNames.get(word)
}

function isWeekday(word: string): boolean {
  return weekdayCalled(word) !== undefined
}

function yearsOf(word: string, context: Context): number[] {
  if (/^\d{4}$/u.test(word)) return [Number(word)]
  return /^['’]\d{2}$/u.test(word) ? yearsInShort(Number(word.slice(1)), context) : []
}

function monthOnly(month: number, context: Context): Reading[] {
  return commonDay(month, 1, context).flatMap((reading): Reading[] =>
    reading.kind === 'day' ? [{ kind: 'month', year: yearOf(reading.date), month, said: reading.said }] : [],
  )
}

/** the 20th */
function loneDay(words: readonly string[], context: Context): Reading[] {
  const [, figure] = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(words.length === 1 ? (words[0] ?? '') : '') ?? []
  if (figure === undefined) return []
  const day = Number(figure)
  if (day >= 1 && day <= 31) return dayOfMonth(day, context)
  return [{ kind: 'problem', problem: whyNoDay(monthOf(context.today), day), said: { as: 'common' } }]
}
