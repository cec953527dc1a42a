import { expect, test } from 'vitest'
import { saySpace } from './say-space.ts'

test.each([
  [0, '0 kB'],
  [311_900, '312 kB'],
  [999_400_000, '999 MB'],
  [999_500_000, '1 GB'],
  [1_540_000_000, '1.5 GB'],
  [310_400_000_000, '310 GB'],
])('%i bytes are %s', (bytes, said) => {
  expect(saySpace(bytes, 'en')).toBe(said)
  expect(saySpace(bytes, 'zh-Hans')).toBe(said)
})
