import { expect, test } from 'vitest'
import { chooseLanguage, loadMessages, messagesIn } from './messages.ts'

test.each([
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['de', 'en-GB'], 'en'],
  [['ko', 'zh-CN', 'en'], 'zh-Hans'],
  [['ko'], 'en'],
  [[], 'en'],
])('a browser that asks for %s is answered in %s', (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language)
})

test('every language says something in every place', async () => {
  const say = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, say(inner)]))
      : typeof value
  const shapes = await Promise.all(
    (['zh-Hans', 'zh-Hant', 'en'] as const).map(async (one) => say(await loadMessages(one))),
  )
  expect(shapes[1]).toEqual(shapes[0])
  expect(shapes[2]).toEqual(shapes[0])
  expect(messagesIn('en')?.bar.shelf).toBe('Shelf')
})
