import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'

test.each([
  ['20 July 1937', '1937-07-20'],
  ['20 July, 1937', '1937-07-20'],
  ['July 20, 1937', '1937-07-20'],
  ['July 20 1937', '1937-07-20'],
  ['Jul 20, 1937', '1937-07-20'],
  ['20th July 1937', '1937-07-20'],
  ['20th of July', '2021-07-20 latest'],
  ['the 20th of July, 1937', '1937-07-20'],
  ['Tuesday, 20 July 2021', '2021-07-20'],
  ['Tue 20 July 2021', '2021-07-20'],
  ['Tuesday 2021-07-20', '2021-07-20'],
  ['20-Jul-1937', '1937-07-20'],
  ['Sept. 3, 1945', '1945-09-03'],
  ['1937 July 7', '1937-07-07'],
  ['20 July 37', '1937-07-20'],
  ['July 20', '2021-07-20 latest'],
  ['July 20th', '2021-07-20 latest'],
  ['the 20th', '2021-07-20 latest'],
  ['Jul 1937', '1937-07'],
  ['July 1937', '1937-07'],
  ["July '37", '1937-07'],
  ['July', '2021-07 latest'],
  ['may', '2021-05 latest'],
  ['30 February 1999', 'no-such-day 1999 2 30'],
  ['32 July 2021', 'no-such-day 2021 7 32'],
])('in English, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})
