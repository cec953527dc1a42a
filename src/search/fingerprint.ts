/** Fewer letters than this say too little: two notices of a line are not the same one. */
const fewest = 80

/**
 * Equal for folded texts that are the same but for blanks and signs, as one dispatch set by two papers is: 16 hexadecimal
 * digits. `undefined` for a text too short to tell.
 */
export function fingerprintOf(folded: string): string | undefined {
  // two lanes of 32 bits, mixed as in cyrb53 (public domain); it names, it does not protect
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  let letters = 0
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at)
    if (isSign(unit)) continue
    letters += 1
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  if (letters < fewest) return undefined
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return hex(a) + hex(b)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}

/** Blanks, and the signs that papers set each in their own way. */
function isSign(unit: number): boolean {
  if (unit < 0x80) return !((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a))
  return (
    (unit >= 0x2000 && unit <= 0x206f) || // dashes, quotes, …
    (unit >= 0x3001 && unit <= 0x301f && !(unit >= 0x3005 && unit <= 0x3007)) || // 。、《》, but not 々〆〇
    unit === 0xb7
  )
}
