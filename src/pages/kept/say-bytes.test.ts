import { expect, test } from 'vitest'
import { sayBytes } from './say-bytes.ts'

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [7_600, '8 kB'],
  [311_900, '312 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_240_000, '1.2 MB'],
  [42_000_000, '42 MB'],
  [1_640_300_000, '1,640 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect(sayBytes(bytes, 'en')).toBe(said)
  expect(sayBytes(bytes, 'zh-Hans')).toBe(said)
})
