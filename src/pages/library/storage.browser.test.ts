import { expect, test } from 'vitest'
import { askStorage, hasSevenDays } from './storage.ts'

const safari = { vendor: 'Apple Computer, Inc.' }

test('the rule of seven days is of Safari, and not of what is installed', () => {
  expect(hasSevenDays(safari, false)).toBe(true)
  expect(hasSevenDays({ ...safari, standalone: false }, false)).toBe(true)
  expect(hasSevenDays({ ...safari, standalone: true }, false)).toBe(false) // on an iPhone's Home Screen
  expect(hasSevenDays(safari, true)).toBe(false)
  expect(hasSevenDays({ vendor: 'Google Inc.' }, false)).toBe(false)
  expect(hasSevenDays({ vendor: '' }, false)).toBe(false) // Firefox
})

test('a browser that can tell tells of all three', async () => {
  const { used, quota, isProtected } = await askStorage()
  expect(quota).toBeGreaterThan(used ?? Infinity)
  expect(isProtected).toBeTypeOf('boolean')
})
