import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'

test.each([
  ['2021-07-20', '2021-07-20'],
  ['2021-7-20', '2021-07-20'],
  ['20210720', '2021-07-20'],
  ['2021/7/20', '2021-07-20'],
  ['2021/07/20', '2021-07-20'],
  ['2021.7.20', '2021-07-20'],
  ['2021 7 20', '2021-07-20'],
  ['2021-07', '2021-07'],
  ['2021/7', '2021-07'],
  ['2021.7', '2021-07'],
  ['1937-07', '1937-07'],
  ['202107', '2021-07; no. 202107'],
  ['7-20', '2021-07-20 month-first latest'],
  ['7/20', '2021-07-20 month-first latest'],
  ['7.20', '2021-07-20 month-first latest'],
  ['20/7', '2021-07-20 day-first latest'],
  ['3/4', '2021-03-04 month-first latest'],
  ['21-07-20', '2021-07-20 year-first; 1921-07-20 year-first; 2020-07-21 day-first; 1920-07-21 day-first'],
  ['210720', '2021-07-20 year-first; 1921-07-20 year-first; no. 210720'],
  ['37-7-7', '1937-07-07 year-first'],
  ['7/7/37', '1937-07-07 month-first'],
  ['98-07', '1998-07'],
  ['7/20/1937', '1937-07-20 month-first'],
  ['20/7/1937', '1937-07-20 day-first'],
  ['3/4/1937', '1937-03-04 month-first; 1937-04-03 day-first'],
  ['7/7/1937', '1937-07-07 month-first'],
  ['20.7.1937', '1937-07-20 day-first'],
  ['3.4.1937', '1937-04-03 day-first; 1937-03-04 month-first'],
  ['1 2 2021', '2021-01-02 month-first; 2021-02-01 day-first'],
  ['20', '2021-07-20 latest'],
  ['7', '2021-07-07 latest'],
  ['1937', '1937; no. 1937'],
  ['1999', '1999; no. 1999'],
  ['8319', 'no. 8319'],
  ['0', ''],
  ['00', ''],
  ['123456789', ''],
])('in figures, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['2021-2-29', 'no-such-day 2021 2 29'],
  ['20210230', 'no-such-day 2021 2 30'],
  ['2021/13/1', 'no-such-month 13'],
  ['2021-13', 'no-such-month 13'],
  ['13/13/1937', 'no-such-month 13 month-first'],
  ['99999999', 'no-such-month 99'],
])('in figures, %s is no day: %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['3/4/1937', '1937-03-04 month-first; 1937-04-03 day-first'],
  ['3/4', '2021-03-04 month-first latest; 2021-04-03 day-first latest'],
  ['7-20', '2021-07-20 month-first latest'],
  ['20/7', '2021-07-20 day-first latest'],
])('by an English reader, %s means %s', (said, meant) => {
  expect(meaningOf(said, { lang: 'en' })).toBe(meant)
})
