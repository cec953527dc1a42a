import { expect, test } from 'vitest'
import { commandOf, commandTable } from './command-table.ts'

const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false }

test.each([
  [{ key: 'j' }, 'nextArticle'],
  [{ key: 'ArrowLeft' }, 'previousPage'],
  [{ key: 'ArrowLeft', shiftKey: true }, 'previousIssue'],
  [{ key: '?', shiftKey: true }, 'keys'],
  [{ key: '7' }, 'page'],
  [{ key: '0' }, 'usualSize'],
  [{ key: 'x' }, undefined],
  [{ key: 'd', ctrlKey: true }, undefined],
  [{ key: 'd', metaKey: true }, undefined],
  [{ key: 'd', altKey: true }, undefined],
  [{ key: 'j', isComposing: true }, undefined],
  [{ key: 'Process' }, undefined], // what a key is called while an input method takes it
])('%o does %s', (key, does) => {
  expect(commandOf({ ...press, ...key })).toBe(does)
})

test('no key does two things', () => {
  const keys = commandTable.flatMap((one): readonly string[] => one.keys)
  expect(new Set(keys).size).toBe(keys.length)
})
