/** Shingles of this many characters are compared. */
const shingle = 8
const seeds = 32

/**
 * A text in 128 hexadecimal digits, such that two fingerprints differ about as much as the texts do: for each of 32
 * hashes, the least over all runs of eight characters. Empty for an empty text. Spaces and punctuation do not count.
 */
export function fingerprint(text: string): string {
  const letters = text.replace(/[\p{P}\p{S}\p{Z}\s]/gu, '').toLowerCase()
  if (letters === '') return ''
  const least = new Uint32Array(seeds).fill(0xffffffff)
  for (let at = 0; at === 0 || at <= letters.length - shingle; at += 1) {
    const base = hashOf(letters, at, Math.min(at + shingle, letters.length))
    for (let seed = 0; seed < seeds; seed += 1) {
      const hash = mix(base ^ Math.imul(seed + 1, 0x9e3779b9))
      if (hash < (least[seed] ?? 0)) least[seed] = hash
    }
  }
  return Array.from(least, (hash) => (hash >>> 16).toString(16).padStart(4, '0')).join('')
}

/** How much of two texts is common, from 0 to 1: the Jaccard index of their shingles, within about 0.09. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '' || a.length !== b.length) return 0
  let same = 0
  for (let at = 0; at < a.length; at += 4) if (a.slice(at, at + 4) === b.slice(at, at + 4)) same += 1
  return same / seeds
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3: every bit of the input turns half the bits of the output. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
