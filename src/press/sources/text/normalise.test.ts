import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidy, widen } from './normalise.ts'

test.each([
  ['江水,慢了', '江水，慢了'],
  ['他说:“好。”', '他说：“好。”'],
  ['县(区)两级', '县（区）两级'],
  ['规划(2024-2026年)', '规划（2024-2026年）'],
  ['真的吗?真的!', '真的吗？真的！'],
  ['达到5G,领先', '达到5G，领先'],
  ['比分3:2,用时1,500秒', '比分3:2，用时1,500秒'],
  ['增长1.5倍', '增长1.5倍'],
  ['网址http://a.example/x,y?z=1看这里', '网址http://a.example/x,y?z=1看这里'],
  ['来信请寄abc.d@example.org,勿附件', '来信请寄abc.d@example.org，勿附件'],
  ['江水慢了.', '江水慢了。'],
  ['(二)江水', '（二）江水'],
])('%s becomes %s', (before, after) => {
  expect(widen(before).text).toBe(after)
})

test.each(['Fog, they said: (again) the ferry stood still.', '“Hello,” he said.'])('%s keeps its signs', (text) => {
  expect(widen(text)).toEqual({ text, edits: [] })
})

test('every edit can be undone', () => {
  const unit = fc.constantFrom('江', '水', ',', ':', '(', ')', '.', '5', 'a', ' ', '“', '”', '?', '。')
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const { text, edits } = widen(units.join(''))
      const undone = Array.from(text)
      for (const { at, before, after } of edits) {
        expect(undone[at]).toBe(after)
        undone[at] = before
      }
      expect(undone.join('')).toBe(units.join(''))
    }),
  )
})

test('widening twice is widening once', () => {
  const text = widen('县(区)两级,先后到场.').text
  expect(widen(text)).toEqual({ text, edits: [] })
})

test('indents, invisible and control characters go, composed characters stay composed', () => {
  expect(tidy('\u3000\u3000江\u200B水\t慢\u0007了 ')).toBe('江水 慢 了')
  expect(tidy('cafe\u0301')).toBe('café')
})
