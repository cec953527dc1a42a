import { han, hanShare } from './characters.ts'

/** One sign put right; offsets are of the result, and undoing all of them gives back what went in. */
export type Edit = { at: number; before: string; after: string }

const full: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
}
const cjkMark = /[，。：；？！、（）《》〈〉“”‘’「」『』【】〔〕—…·％℃]/u
const untouchable = /https?:\/\/[^\s<>，。（）]+|www\.[\w./-]+|[\w.+-]+@[\w.-]+\w|`[^`]*`/gu

/** Spaces as one plain space, none at the ends, no control or invisible characters, composed characters (NFC). */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
}

/**
 * Half-width signs of a Chinese text as the full-width ones a Chinese paper prints. Numbers (3:2, 1,500), addresses, code
 * and texts in other scripts keep theirs.
 */
export function widen(text: string): { text: string; edits: Edit[] } {
  if (hanShare(text) < 0.2) return { text, edits: [] }
  const kept = untouchablePlaces(text)
  const bracket = bracketsToWiden(text)
  const edits: Edit[] = []
  const out = Array.from({ length: text.length }, (_, at) => text.charAt(at))
  for (const [at, before] of out.entries()) {
    const after = full[before]
    if (after === undefined || kept.has(at)) continue
    const [previous, next] = [out[at - 1] ?? '', text.charAt(at + 1)]
    const fits =
      before === '(' || before === ')'
        ? bracket.has(at)
        : before === '.'
          ? han.test(previous) && (next === '' || isChinese(next))
          : isChinese(previous) || isChinese(next)
    if (!fits) continue
    out[at] = after
    edits.push({ at, before, after })
  }
  return { text: out.join(''), edits }
}

function isChinese(sign: string): boolean {
  return han.test(sign) || cjkMark.test(sign)
}

function untouchablePlaces(text: string): Set<number> {
  const places = new Set<number>()
  for (const { index, 0: match } of text.matchAll(untouchable))
    for (let at = index; at < index + match.length; at += 1) places.add(at)
  return places
}

/** Both brackets of a pair go together: when Chinese stands within them or at either side. */
function bracketsToWiden(text: string): Set<number> {
  const places = new Set<number>()
  const open: number[] = []
  const isBeside = (from: number, to: number) => isChinese(text.charAt(from - 1)) || isChinese(text.charAt(to + 1))
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at)
    if (text[at] !== ')') continue
    const from = open.pop()
    if (from === undefined ? isBeside(at, at) : isBeside(from, at) || han.test(text.slice(from, at))) {
      places.add(at)
      if (from !== undefined) places.add(from)
    }
  }
  for (const from of open) if (isBeside(from, from)) places.add(from)
  return places
}
