import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, parseJson } from './json.ts'

test.each([
  ['{"a":[1,"b",null,true]}', { a: [1, 'b', null, true] }],
  ['"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["', '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['], // brackets in a text are text
  [String.raw`"\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["`, '"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['],
  ['["__proto__","constructor"]', ['__proto__', 'constructor']], // as values they do no harm
  [`${'['.repeat(32)}${']'.repeat(32)}`, expect.anything()],
  [`[${'[[]],'.repeat(100)}[]]`, expect.anything()], // wide is not deep
])('%s is read', (text, value) => {
  expect(parseJson(text)).toEqual(value)
})

test.each([
  ['{"a":1', /JSON/],
  ['', /JSON/],
  ['<!doctype html>', /JSON/],
  ['{"__proto__":{"isAdmin":true}}', 'a key called "__proto__" is not allowed'],
  [String.raw`{"\u005f_proto__":1}`, 'a key called "__proto__" is not allowed'],
  ['[{"b":{"constructor":{"prototype":{}}}}]', /"(constructor|prototype)" is not allowed/],
  ['{"prototype":1}', 'a key called "prototype" is not allowed'],
  [`${'['.repeat(33)}${']'.repeat(33)}`, 'nested deeper than 32 levels'],
  ['{"a":'.repeat(40), 'nested deeper than 32 levels'],
])('%s is refused with a word why', (text, message) => {
  expect(() => parseJson(text)).toThrow(SyntaxError)
  expect(() => parseJson(text)).toThrow(message)
})

test('an array 200,000 deep is refused before anything is built of it', () => {
  expect(() => parseJson('['.repeat(200_000) + ']'.repeat(200_000))).toThrow('nested deeper than 32 levels')
  expect(() => parseJson(`{"articles":${'[{"a":'.repeat(200_000)}`)).toThrow('nested deeper than 32 levels')
})

const json = fc.jsonValue({ depthSize: 'small', noUnicodeString: false })

test('what is written is read back, and written again to the same bytes', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(text))
      expect(parseJson(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(parseJson(text))).toBe(text)
    }),
  )
})

test('the order in which keys were set does not show', () => {
  const key = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
  const entries = fc.uniqueArray(fc.tuple(key, json), { selector: ([name]) => name })
  fc.assert(
    fc.property(entries, (fields) => {
      const [one, other] = [fields, fields.toReversed()].map((order) => ({ in: [Object.fromEntries(order)] }))
      expect(canonicalJson(one)).toBe(canonicalJson(other))
    }),
  )
})

test('keys are sorted at every level, lists keep their order, and the file ends in a line', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 'a'], a: undefined, 版: null })).toBe(
    '{"b":[{"c":2,"d":1},"a"],"版":null}\n',
  )
})
