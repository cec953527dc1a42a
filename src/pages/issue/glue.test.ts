import fc from 'fast-check'
import { expect, test } from 'vitest'
import { glueIn } from './glue.ts'

test.each([
  ['北门/东门/南门', ['门/东', '门/南']],
  ['甲/乙/丙', ['甲/乙/丙']],
  ['上行／下行', ['行／下']],
  ['林禾 / 周溪', ['禾 / 周']],
  ['阿依古丽·买买提', ['丽·']],
  ['全长１，２００米，占３８％', ['１，２００', '３８％']],
  ['见https://example.org/a/b', []],
  ['他们and/or她们', []],
  ['and/or', []],
  ['每辆USB/串口两用', ['B/串']],
  ['平平常常一句话。', []],
])('in %s no line ends within %j', (text, expected) => {
  expect(glueIn(text).map(([from, to]) => text.slice(from, to))).toEqual(expected)
})

test('stretches are sorted, apart and inside the text', () => {
  const part = fc.constantFrom('甲', '/', '／', '·', '1', '２', '，', 'a', ' ', '％', '𠮷')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const [from, to] of glueIn(text)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        last = to
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
