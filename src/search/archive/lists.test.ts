import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInBucket, packBucket } from './bucket.ts'
import { packFrequent, unpackFrequent } from './frequent.ts'
import { packList, unpackList } from './posting-list.ts'
import { inAll, inAny } from './sets.ts'
import { startReader, startWriter } from './varint.ts'

const run = 3000
const lists = fc.uniqueArray(fc.nat(run - 1), { maxLength: 1200 }).map((list) => Uint32Array.from(list).toSorted())
/** Nearly every article, so that bits are the smaller. */
const dense = fc.uniqueArray(fc.nat(run - 1), { maxLength: 300 }).map((gone) => {
  const none = new Set(gone)
  return Uint32Array.from(Array.from({ length: run }, (_, at) => at).filter((at) => !none.has(at)))
})

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      const writer = startWriter(1)
      for (const number of numbers) writer.number(number)
      const reader = startReader(writer.take())
      expect(numbers.map(() => reader.number())).toEqual(numbers)
      expect(reader.isAtEnd()).toBe(true)
    }),
  )
})

test('a list comes back as it was packed, in no more bytes than one bit an article takes', () => {
  fc.assert(
    fc.property(fc.oneof(lists, dense), (list) => {
      const packed = packList(list, run)
      expect(packed.bytes.length).toBeLessThanOrEqual(Math.ceil(run / 8))
      expect(unpackList(packed, list.length, run)).toEqual(list)
    }),
  )
  expect(packList(Uint32Array.of(), 0)).toEqual({ isBits: false, bytes: new Uint8Array() })
})

test('both ways of packing are used', () => {
  expect(packList(Uint32Array.of(5), run).isBits).toBe(false)
  expect(
    packList(
      Uint32Array.from({ length: run }, (_, at) => at),
      run,
    ).isBits,
  ).toBe(true)
})

test('a list that is damaged is not read', () => {
  const { bytes } = packList(Uint32Array.of(1, 500, 2999), run)
  for (const [packed, length] of [
    [bytes.subarray(0, -1), 3],
    [bytes, 2],
    [bytes, 4],
  ] as const)
    expect(() => unpackList({ isBits: false, bytes: packed }, length, run)).toThrow(RangeError)
  expect(() => unpackList({ isBits: false, bytes }, 3, 2999)).toThrow(RangeError)
  expect(() => unpackList({ isBits: true, bytes: Uint8Array.of(255, 255) }, 16, 12)).toThrow(RangeError)
})

test('a bucket gives each list that is in it, and no other', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), lists), {
    selector: ([token]) => token,
    maxLength: 12,
  })
  fc.assert(
    fc.property(entries, fc.string({ minLength: 1 }), (all, other) => {
      const bucket = packBucket(all.map(([token, list]) => ({ token, length: list.length, ...packList(list, run) })))
      for (const [token, list] of all) {
        const entry = findInBucket(bucket, token)
        expect(entry && unpackList(entry, entry.length, run)).toEqual(list)
      }
      expect(findInBucket(bucket, other) !== undefined).toBe(all.some(([token]) => token === other))
    }),
  )
})

test('frequent tokens come back, and about how frequent they are', () => {
  const tokens = fc.oneof(
    fc.constantFrom('的', '中国', '𠮷野', '^中国', '2025', '2025*', 'page:1', '^5', '新'),
    fc.stringMatching(/^[\u4e00-\u4e10]{1,2}$/u),
  )
  fc.assert(
    fc.property(fc.uniqueArray(tokens), fc.infiniteStream(fc.integer({ min: 1100, max: 5_000_000 })), (all, sizes) => {
      const sized = new Map(all.map((token) => [token, sizes.next().value ?? 0]))
      const back = unpackFrequent(packFrequent(sized))
      expect([...back.keys()].toSorted()).toEqual(all.toSorted())
      for (const [token, size] of sized) {
        expect((back.get(token) ?? 0) / size).toBeGreaterThan(0.9)
        expect((back.get(token) ?? 0) / size).toBeLessThan(1.1)
      }
    }),
  )
})

test('what is in all lists, and what is in any', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(lists, dense), { minLength: 1, maxLength: 4 }), (sets) => {
      const every = Array.from({ length: run }, (_, at) => at)
      const held = sets.map((set) => new Set(set))
      expect([...inAll(sets)]).toEqual(every.filter((at) => held.every((set) => set.has(at))))
      expect([...inAny(sets)]).toEqual(every.filter((at) => held.some((set) => set.has(at))))
    }),
    { numRuns: 40 },
  )
})
