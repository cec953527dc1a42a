import { expect, test } from 'vitest'
import { lacksBeginning, suspectsIn, unopenedQuote, unopenedSpeech } from './suspects.ts'

test.each([
  ['两台机器的施工正在施工，', ['施工正在施工']],
  ['这是我们的的东西。', ['的的']],
  ['坚持治水，为沿河各村发展。随后', ['为沿河各村发展']],
  ['坚持治水，为沿河各村发展提供水源。', []],
  ['这的的确确是第一回。', []],
  ['一个接一个，一步一步。', []],
  ['基层事情基层办。', []],
])('in %s', (text, found) => {
  expect(suspectsIn(text).map((suspect) => suspect.text)).toEqual(found)
  for (const { at, text: words } of suspectsIn(text)) expect(text.slice(0, at).endsWith(words)).toBe(true)
})

const speech = '老人说：“当年这里有三十台织机。”'
test.each([
  ['后来，我们搬到了江北。', speech, 3],
  ['后来，“我们搬到了江北。”', speech, undefined],
  ['后来，我市开始改造。', speech, undefined],
  ['后来，我们搬到了江北。', '江北的灯亮了。', undefined],
  ['后来，我们搬到了江北。', undefined, undefined],
])('speech without a mark in %s', (text, before, at) => {
  expect(unopenedSpeech(text, before)).toBe(at)
})

test('a mark that closes nothing is found', () => {
  expect(unopenedQuote('搬到江北”，他说。')).toBe(4)
  expect(unopenedQuote('“搬到江北”，他说。')).toBeUndefined()
})

test.each([
  ['，搬到了江北。', true],
  ['》印发以后，', true],
  ['boats were late.', true],
  ['广泛听取意见的基础上，方案定了下来。', true],
  ['在广泛听取意见的基础上，方案定了下来。', false],
  ['方案是在反复讨论的过程中，慢慢成形的。', false],
  ['搬到了江北。', false],
])('the beginning of %s', (text, isGone) => {
  expect(lacksBeginning(text)).toBe(isGone)
})
