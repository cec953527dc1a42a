import { expect, test } from 'vitest'
import { insertOperator, lastPart, withByline, withSuggestion } from './operators.ts'

const atEnd = (text: string) => ({ text, from: text.length, to: text.length })

test.each([
  ['', { before: '版:' }, '版:|'],
  ['大桥', { before: '-' }, '大桥 -|'],
  ['大桥 ', { before: '栏目:' }, '大桥 栏目:|'],
  ['大桥', { before: '“', after: '”' }, '大桥 “|”'],
  ['大桥', { before: '或 ' }, '大桥 或 |'],
])('%j gets %j: %j', (text, operator, expected) => {
  const { text: next, from } = insertOperator(atEnd(text), operator)
  expect(`${next.slice(0, from)}|${next.slice(from)}`).toBe(expected)
})

test('what is selected goes between the two ends, and what follows stays apart', () => {
  expect(insertOperator({ text: '长江大桥通车', from: 2, to: 4 }, { before: '“', after: '”' })).toEqual({
    text: '长江 “大桥” 通车',
    from: 6,
    to: 6,
  })
})

test('a suggestion takes the place of the part that is being typed, and is spelled as a field', () => {
  expect(lastPart('大桥 民生')).toBe('民生')
  expect(lastPart('大桥 ')).toBe('')
  expect(withSuggestion('大桥 民生', { text: '民生问答', from: 'column' })).toBe('大桥 栏目:民生问答')
  expect(withSuggestion('林', { text: '林禾', from: 'byline' })).toBe('记者:林禾')
  expect(withSuggestion('ada', { text: 'Ada Finch', from: 'byline' })).toBe('记者:“Ada Finch”')
  expect(withSuggestion('十里', { text: '十里长堤 半城烟火', from: 'headline' })).toBe('十里长堤 半城烟火')
})

test('a byline is added once', () => {
  expect(withByline('大桥', '林禾')).toBe('大桥 记者:林禾')
  expect(withByline('大桥 记者:林禾', '林禾')).toBe('大桥 记者:林禾')
  expect(withByline('', 'Ada Finch')).toBe('记者:“Ada Finch”')
})
