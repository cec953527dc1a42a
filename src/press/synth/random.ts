/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number

/** mulberry32: small, quick, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of `list`, all alike. */
export function pick<Value>(list: readonly Value[], random: Random): Value {
  return at(list, random() * list.length)
}

/** One of `list`, the first ones far more often than the last: how names come up in a paper. */
export function often<Value>(list: readonly Value[], random: Random): Value {
  return at(list, random() ** 2.2 * list.length)
}

/** A whole number, both ends included. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1))
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[Math.floor(index)]
  if (value === undefined) throw new RangeError('an empty list')
  return value
}
