import type { IssueDate } from '../ids.ts'
import { dayOf } from '../civil-days.ts'
import { dayOfMonth } from './han-month.ts'
import { commonDay, whyNoDay } from './month-day.ts'
import type { Context, Reading, Said } from './reading.ts'
import { yearsInShort } from './years.ts'

/** A date in figures alone: 2021-07-20, 20210720, 7/20/1937, 7-20, 21-07-20, 2021.7, 1937. */
export function readFigures(text: string, context: Context): Reading[] {
  if (/^\d{1,8}$/u.test(text)) return readDigits(text, context)
  const [, first = '', mark = '', second = '', mark2, last = ''] =
    /^(\d{1,4})([-/. ])(\d{1,4})(?:([-/. ])(\d{1,4}))?$/u.exec(text) ?? []
  if (first === '') return []
  if (mark2 === undefined) return readPair(first, second, mark, context)
  return mark === mark2 ? readThree([first, second, last], mark, context) : []
}

/** 20210720, 202107, 210720, 1937, 20; a number can always be an issue's as well, which another part says. */
function readDigits(text: string, context: Context): Reading[] {
  const figure = Number(text)
  if (text.length === 8) return common([Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))])
  if (text.length === 6) return [...monthOfYear(text.slice(0, 4), text.slice(4)), ...sixFigures(text, context)]
  if (text.length === 4) return isLikelyYear(figure) ? [{ kind: 'year', year: figure, said: { as: 'common' } }] : []
  return text.length <= 2 && figure >= 1 && figure <= 31 ? dayOfMonth(figure, context) : []
}

function isLikelyYear(year: number): boolean {
  return year >= 1600 && year <= 2199
}

function monthOfYear(year: string, month: string): Reading[] {
  if (!isLikelyYear(Number(year)) || Number(month) < 1 || Number(month) > 12) return []
  return [{ kind: 'month', year: Number(year), month: Number(month), said: { as: 'common' } }]
}

function sixFigures(text: string, context: Context): Reading[] {
  const [year = 0, month = 0, day = 0] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number)
  return daysIn(yearsInShort(year, context), month, day, 'year-first')
}

function common([year, month, day]: [number, number, number]): Reading[] {
  const found = daysIn([year], month, day, 'common')
  return found.length > 0 ? found : [{ kind: 'problem', problem: whyNoDay(month, day, year), said: { as: 'common' } }]
}

/** 2021-07; 7-20; 20/7; and 3/4, which an English reader may mean the other way about. */
function readPair(first: string, second: string, mark: string, context: Context): Reading[] {
  if (first.length === 4) return withMonth(first, second)
  if (second.length === 4) return withMonth(second, first)
  if (first.length > 2 || second.length > 2 || mark === ' ') return []
  const [one, two] = [Number(first), Number(second)]
  if (one > 31 && two <= 12)
    return yearsInShort(one, context).map((year) => ({ kind: 'month', year, month: two, said: { as: 'common' } }))
  const monthFirst = commonDay(one, two, context, undefined, 'month-first')
  const dayFirst = commonDay(two, one, context, undefined, 'day-first')
  if (one > 12 && two <= 12) return dayFirst
  return two > 12 || one === two || !context.lang.startsWith('en') ? monthFirst : [...monthFirst, ...dayFirst]
}

function withMonth(year: string, month: string): Reading[] {
  if (month.length > 2) return []
  const found = monthOfYear(year, month)
  if (found.length > 0 || !isLikelyYear(Number(year))) return found
  return [{ kind: 'problem', problem: { what: 'no-such-month', month: Number(month) }, said: { as: 'common' } }]
}

/** The order of the figures is told by which of them is a year; where that leaves two, both are given. */
function readThree(figures: [string, string, string], mark: string, context: Context): Reading[] {
  const [first, second, last] = figures
  const [one, two, three] = [Number(first), Number(second), Number(last)]
  if (first.length === 4) return common([one, two, three])
  if (second.length > 2 || first.length > 2 || last.length === 3) return []
  const years = last.length === 4 ? [three] : last.length === 2 ? yearsInShort(three, context) : []
  const monthFirst = daysIn(years, one, two, 'month-first')
  const dayFirst = one === two ? [] : daysIn(years, two, one, 'day-first')
  const yearFirst = last.length === 4 ? [] : daysIn(yearsInShort(one, context), two, three, 'year-first')
  const byMark = mark === '/' ? [monthFirst, dayFirst, yearFirst] : [yearFirst, monthFirst, dayFirst]
  // 20.7.1937 is how the Continent writes it
  const found = (mark === '.' ? [yearFirst, dayFirst, monthFirst] : byMark).flat()
  if (found.length > 0) return found
  const [year = three] = years
  return [{ kind: 'problem', problem: whyNoDay(one, two, year), said: { as: 'month-first' } }]
}

function daysIn(years: readonly number[], month: number, day: number, as: Said['as']): Reading[] {
  return years
    .map((year): IssueDate | undefined => dayOf(year, month, day))
    .flatMap((date): Reading[] => (date === undefined ? [] : [{ kind: 'day', date, said: { as } }]))
}
