/** The text of `bytes`; `undefined` when they are not UTF-8. A byte order mark is no text. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The offset of the first byte that begins no character: found by halving, because a decoder does not say. */
export function offsetOfDamage(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    // a character cut by the middle is no damage: `stream` waits for the rest of it
    if (isStartOfUtf8(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // that start may end within the damaged character: step back to where the character begins
  while (good > 0 && utf8(bytes.subarray(0, good)) === undefined) good -= 1
  return good
}

function isStartOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
