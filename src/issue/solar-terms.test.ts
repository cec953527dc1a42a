import { Solar } from 'lunar-javascript'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { isOnTheCalendar } from './dates.ts'
import { IssueDate } from './ids.ts'
import { solarTermOf, solarTerms, solarTermsOf } from './solar-terms.ts'

const day = (text: string) => v.parse(IssueDate, text)

test.each([
  ['2021-07-22', '大暑'],
  ['2021-07-21', undefined],
  ['2021-12-21', '冬至'], // at 23:59:19
  ['1840-01-06', '小寒'], // the first of the table
  ['2100-12-22', '冬至'], // its last
  ['1839-12-22', undefined],
  ['2101-01-05', undefined],
])('on %s begins %s', (date, term) => {
  expect(solarTermOf(day(date))).toBe(term)
})

test('every year from 1840 to 2100 has its twenty-four terms on the days of lunar-javascript', () => {
  const wrong: string[] = []
  for (let year = 1840; year <= 2100; year += 1) {
    const terms = solarTermsOf(year)
    expect(terms.map(({ name }) => name)).toEqual([...solarTerms])
    for (const { name, date } of terms) {
      const [, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
      const other = Solar.fromYmd(year, month, dayOfMonth).getLunar().getJieQi()
      if (!isOnTheCalendar(date) || other !== name || solarTermOf(date) !== name)
        wrong.push(`${date} ${name}, not ${other || 'any'}`)
    }
  }
  expect(wrong).toEqual([])
})

test.each([1839, 2101, Number.NaN])('the year %s has none', (year) => {
  expect(solarTermsOf(year)).toEqual([])
})
