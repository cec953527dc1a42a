import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate } from '../../issue/ids.ts'
import { Paper } from '../../issue/paper.ts'
import { aPaper } from '../../testing/issues.ts'
import { dayAfterKey, withinRun } from './moves.ts'

const day = (text: string) => v.parse(IssueDate, text)

test.each([
  ['2021-07-20', 'ArrowLeft', false, '2021-07-19'],
  ['2021-07-31', 'ArrowRight', false, '2021-08-01'],
  ['2021-07-01', 'ArrowUp', false, '2021-06-24'],
  ['2021-12-28', 'ArrowDown', false, '2022-01-04'],
  ['2021-07-31', 'PageUp', false, '2021-06-30'],
  ['2021-07-20', 'PageDown', false, '2021-08-20'],
  ['2021-07-20', 'PageUp', true, '2020-07-20'],
  ['2020-02-29', 'PageDown', true, '2021-02-28'],
  ['2021-07-20', 'Home', false, '2021-07-19'],
  ['2021-07-20', 'End', false, '2021-07-25'],
  ['2021-07-02', 'Home', false, '2021-07-01'], // the week began in June
  ['2021-07-30', 'End', false, '2021-07-31'],
  ['2021-07-20', 'x', false, undefined],
  ['9999-12-31', 'ArrowRight', false, undefined],
  ['0000-01-05', 'PageUp', false, undefined],
])('from %s the key %s (shift: %s) leads to %s', (from, key, isShift, to) => {
  expect(dayAfterKey(day(from), key, isShift)).toBe(to)
})

const ref = { href: 'x.json', bytes: 1, sha256: '0'.repeat(64) }
const { years } = v.parse(
  Paper,
  aPaper({
    years: ['1939', '1941', '1946'].map((year) =>
      Object.assign({ year, count: year === '1941' ? 0 : 3, first: `${year}-01-01`, last: `${year}-12-31` }, ref),
    ),
  }),
)

test.each([
  ['1939-12-31', '1940-01-01', '1946-01-01'], // over years without a paper
  ['1946-01-01', '1945-12-31', '1939-12-31'],
  ['1946-07-20', '1945-07-20', '1939-12-31'],
  ['1946-12-31', '1947-01-01', undefined], // the end of the run
  ['1939-01-01', '1938-12-31', undefined],
  ['1946-03-01', '1946-02-28', '1946-02-28'],
])('from %s, %s within the run is %s', (from, to, landed) => {
  expect(withinRun(day(to), day(from), years)).toBe(landed)
})
