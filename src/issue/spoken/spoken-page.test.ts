import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'

test.each([
  ['A3版', 'page A3'],
  ['第3版', 'page 3'],
  ['3版', 'page 3'],
  ['三版', 'page 3'],
  ['第十二版', 'page 12'],
  ['A03版', 'page A03'],
  ['A3', 'page A3'],
  ['头版', 'page 1'],
  ['中缝', 'page 中缝'],
  ['page 3', 'page 3'],
  ['p. 12', 'page 12'],
  ['front page', 'page 1'],
  ['2021-07-20 A3版', 'page A3 of 2021-07-20'],
  ['2021-07-20 3版', 'page 3 of 2021-07-20'],
  ['2021年7月20日第3版', 'page 3 of 2021-07-20'],
  ['7月20日3版', 'page 3 of 2021-07-20 latest'],
  ['七月二十日三版', 'page 3 of 2021-07-20 latest'],
  ['7月20日中缝', 'page 中缝 of 2021-07-20 latest'],
  ['第3版 2021-07-20', 'page 3 of 2021-07-20'],
  ['A3版 7月20日', 'page A3 of 2021-07-20 latest'],
  ['昨天头版', 'page 1 of 2021-07-19 counted'],
  ['20 July 1937, page 3', 'page 3 of 1937-07-20'],
  ['page 3, 20 July 1937', 'page 3 of 1937-07-20'],
  ['2021-02-30 3版', 'no-such-day 2021 2 30'],
])('%s means the %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})
