import * as v from 'valibot'

/**
 * The tokens that have a file of their own, as small as JSON allows: those of two characters by the first, as one text of
 * the first and all the seconds; then the others. `sizes` has one sign each, in that order: how many articles, roughly.
 */
export const Frequent = v.strictObject({
  pairs: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.maxLength(200_000)),
  others: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(200_000)),
  sizes: v.string(),
})
export type Frequent = v.InferOutput<typeof Frequent>

/** Quarters of a power of two from 2^10 are told apart by signs from `]` on: JSON writes none of those otherwise. */
const firstSign = 0x5d
const firstQuarter = 40

export function packFrequent(sizes: ReadonlyMap<string, number>): Frequent {
  const tokens = [...sizes.keys()].toSorted()
  const byFirst = new Map<string, string[]>()
  const others: string[] = []
  for (const token of tokens) {
    const [first = '', second, ...more] = token
    if (second === undefined || more.length > 0) others.push(token)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), second])
  }
  const inOrder = [...[...byFirst].flatMap(([first, seconds]) => seconds.map((second) => first + second)), ...others]
  return {
    pairs: [...byFirst].map(([first, seconds]) => first + seconds.join('')),
    others,
    sizes: inOrder.map((token) => signOf(sizes.get(token) ?? 0)).join(''),
  }
}

/** Each token and roughly in how many articles it stands; a tenth more or less. */
export function unpackFrequent({ pairs, others, sizes }: Frequent): Map<string, number> {
  const tokens = pairs.flatMap((group) => {
    const [first = '', ...seconds] = group
    return seconds.map((second) => first + second)
  })
  const signs = Array.from(sizes)
  return new Map([...tokens, ...others].map((token, at) => [token, sizeOf(signs[at] ?? '')]))
}

function signOf(size: number): string {
  return String.fromCodePoint(firstSign + Math.max(0, Math.round(4 * Math.log2(Math.max(1, size))) - firstQuarter))
}

function sizeOf(sign: string): number {
  return Math.round(2 ** (((sign.codePointAt(0) ?? firstSign) - firstSign + firstQuarter) / 4))
}
