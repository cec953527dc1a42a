import { stemsOf } from '../../search/encode.ts'
import { headMark } from '../../search/archive/tokens.ts'

/**
 * Numbers for tokens, from 0 in the order in which they are met. Most tokens are one or two characters, and there are
 * hundreds of millions of them to look up: those go by numbers and no text is made of them.
 */
export type Vocabulary = {
  /** Of one character, or of two; code points. */
  numberOf: (first: number, second: number, isHead: boolean) => number
  numberOfWord: (word: string, isHead: boolean) => readonly number[]
  numberOfToken: (token: string) => number
  size: () => number
  tokenOf: (number: number) => string
}

const planes = 0x20_0000 // more than there are code points

export function startVocabulary(): Vocabulary {
  // open addressing: keys, and the numbers they have
  let keys = new Float64Array(1 << 16).fill(-1)
  let numbers = new Uint32Array(1 << 16)
  let keyOf = new Float64Array(1 << 16) // by number; -1 - n for the nth text
  let size = 0
  let pairs = 0
  const texts: string[] = []
  const numberOfText = new Map<string, number>()
  const words = new Map<string, readonly number[]>()

  function add(key: number): number {
    if (size === keyOf.length) {
      const larger = new Float64Array(size * 2)
      larger.set(keyOf)
      keyOf = larger
    }
    keyOf[size] = key
    size += 1
    return size - 1
  }

  function slotOf(key: number): number {
    const mask = keys.length - 1
    let slot = mix(key) & mask
    for (;;) {
      const there = keys[slot]
      if (there === key || there === -1) return slot
      slot = (slot + 1) & mask
    }
  }

  function grow(): void {
    const [oldKeys, oldNumbers] = [keys, numbers]
    keys = new Float64Array(oldKeys.length * 2).fill(-1)
    numbers = new Uint32Array(oldKeys.length * 2)
    for (let at = 0; at < oldKeys.length; at += 1) {
      const key = oldKeys[at] ?? -1
      if (key === -1) continue
      const slot = slotOf(key)
      keys[slot] = key
      numbers[slot] = oldNumbers[at] ?? 0
    }
  }

  function numberOf(first: number, second: number, isHead: boolean): number {
    const key = (Number(isHead) * planes + second) * planes + first
    const slot = slotOf(key)
    if (keys[slot] === key) return numbers[slot] ?? 0
    const number = add(key)
    keys[slot] = key
    numbers[slot] = number
    pairs += 1
    if (pairs * 2 > keys.length) grow()
    return number
  }

  function numberOfToken(token: string): number {
    const known = numberOfText.get(token)
    if (known !== undefined) return known
    texts.push(token)
    const number = add(-texts.length)
    numberOfText.set(token, number)
    return number
  }

  function numberOfWord(word: string, isHead: boolean): readonly number[] {
    const mark = isHead ? headMark : ''
    const known = words.get(mark + word)
    if (known) return known
    const found = [word, ...stemsOf(word)].map((token) => numberOfToken(mark + token))
    words.set(mark + word, found)
    return found
  }

  function tokenOf(number: number): string {
    const key = keyOf[number] ?? 0
    if (key < 0) return texts[-1 - key] ?? ''
    const first = key % planes
    const rest = Math.floor(key / planes)
    const second = rest % planes
    const mark = rest >= planes ? headMark : ''
    return mark + String.fromCodePoint(first) + (second === 0 ? '' : String.fromCodePoint(second))
  }

  return { numberOf, numberOfWord, numberOfToken, size: () => size, tokenOf }
}

function mix(key: number): number {
  let hash = Math.imul(key % 0x1_0000_0000, 0x9e3779b1) ^ Math.imul(key / 0x1_0000_0000, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
