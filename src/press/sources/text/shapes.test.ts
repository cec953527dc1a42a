import { expect, test } from 'vitest'
import { headLines, isClosed, isDeck, isHeading, isKicker, looseMarks, startsOpen } from './shapes.ts'

test.each([
  '江水慢了。',
  '他说：“慢了。”',
  '慢了吗？',
  '慢了……',
  '一是清淤；',
  '如下：',
  '见《导则》',
  '慢了。）',
  'It stood still.',
])('%s is closed', (text) => expect(isClosed(text)).toBe(true))
test.each(['江水慢', '江水，', '机器、', 'the ferry', 'exam-'])('%s is open', (text) =>
  expect(isClosed(text)).toBe(false),
)

test.each(['，江水', '”他说', '》印发', 'boats', ')'])('%s starts open', (text) => expect(startsOpen(text)).toBe(true))
test.each(['江水', '“慢', '《导则》', 'Boats', '2024年'])('%s starts as a text does', (text) =>
  expect(startsOpen(text)).toBe(false),
)

test.each(['旧车间变会客厅 老街坊当主理人', '一张图纸大家画', '“船老大”上岸记', 'Fog over the harbour'])(
  '%s may be a heading',
  (text) => expect(isHeading(text)).toBe(true),
)
test.each([
  '江水慢了。',
  '江水慢了，船也慢了',
  '规定写进了《城北厂区公共空间更新',
  '导则（试行）》',
  'and the ferry stood still',
  'It stood still.',
])('%s is none', (text) => expect(isHeading(text)).toBe(false))

test('a kicker ends in a dash, a deck begins with one', () => {
  expect(isKicker('城北老厂房改造一年记——')).toBe(true)
  expect(isDeck('——城北老厂房改造一年记')).toBe(true)
  expect(isKicker('——城北老厂房改造一年记')).toBe(false)
  expect(isDeck('城北老厂房改造一年记——')).toBe(false)
})

test.each([
  ['旧车间变会客厅 老街坊当主理人', ['旧车间变会客厅', '老街坊当主理人']],
  ['今年第 3 场雨', ['今年第 3 场雨']],
  ['一张图纸大家画', ['一张图纸大家画']],
  ['Fog over the harbour', ['Fog over the harbour']],
])('the lines of %s', (text, lines) => {
  expect(headLines(text)).toEqual(lines)
})

test.each([
  ['写进了《导则', ['《'], []],
  ['（试行）》。他说：“好', ['“'], ['》']],
  ['它是“慢”的（大概）', [], []],
  ['It’s the captain’s', [], []],
])('loose marks of %s', (text, unclosed, unopened) => {
  expect(looseMarks(text)).toEqual({ unclosed, unopened })
})
