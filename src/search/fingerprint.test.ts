import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../issue/fold.ts'
import { fingerprintOf } from './fingerprint.ts'

const dispatch = '新华社北京七月二十日电，记者从有关部门获悉：今年上半年，全国新能源汽车产量同比增长。'.repeat(3)

test('blanks, signs, width and script make no difference', () => {
  const print = fingerprintOf(fold(dispatch))
  expect(print).toMatch(/^[0-9a-f]{16}$/)
  expect(fingerprintOf(fold(`　　${dispatch.replaceAll('，', ', ').replaceAll('：', '——“')}”`))).toBe(print)
  expect(fingerprintOf(fold(dispatch.replaceAll('汽车', '汽車')))).toBe(print)
  expect(fingerprintOf(fold(dispatch.replace('上半年', '下半年')))).not.toBe(print)
})

test('a text of less than 80 letters says too little', () => {
  expect(fingerprintOf('字'.repeat(80))).toBeDefined()
  expect(fingerprintOf(fold(`${'字'.repeat(79)}${'，。 “”'.repeat(40)}`))).toBeUndefined()
  expect(fingerprintOf('')).toBeUndefined()
})

test('two texts have one fingerprint just when their letters are the same', () => {
  const words = fc.array(fc.constantFrom('大', '堤', 'a', '7', '，', ' ', '“', '、', '-', '々', '𠮷'), { maxLength: 6 })
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one, other].map((all) => fold(`${'长'.repeat(80)}${all.join('')}`))
      expect(fingerprintOf(a ?? '') === fingerprintOf(b ?? '')).toBe(letters(a ?? '') === letters(b ?? ''))
    }),
    { numRuns: 2000 },
  )
})
