import { fold } from '../../issue/fold.ts'

/** One of the things that blanks part. `typed` as it was typed, `text` folded, without sign, field and quotes. */
export type Token = {
  typed: string
  text: string
  /** It must not occur: -词. */
  isExcluded: boolean
  isQuoted: boolean
  /** 版: and the like, folded; whether there is such a field is not asked here. */
  field?: string
  /** A quote began here and did not end. */
  isUnclosed?: true
  /** 或, OR, or |, by itself. */
  isOr?: true
}

/** Cuts what was typed into its parts. A quote keeps its blanks; within it nothing else has a meaning. */
export function tokensOf(typed: string): Token[] {
  const folded = fold(typed)
  const tokens: Token[] = []
  let at = 0
  while (at < folded.length) {
    if (isBlank(folded, at)) {
      at += 1
      continue
    }
    const { to, ...token } = readToken(folded, at)
    const asTyped = typed.slice(at, to)
    const isOr = token.text === '|' || (!token.isQuoted && /^(?:或|[OＯ][RＲ])$/u.test(asTyped))
    tokens.push({ typed: asTyped, ...token, ...(isOr ? { isOr } : {}) })
    at = to
  }
  return tokens
}

type Read = Omit<Token, 'typed' | 'isOr'> & { to: number }

function readToken(folded: string, from: number): Read {
  if (folded[from] === '|') return { text: '|', isExcluded: false, isQuoted: false, to: from + 1 }
  const isExcluded = folded[from] === '-' && !isEnd(folded, from + 1)
  const after = isExcluded ? from + 1 : from
  const field = fieldAt(folded, after)
  const value = field === undefined ? after : after + field.length + 1
  return { isExcluded, ...(field === undefined ? {} : { field }), ...readValue(folded, value) }
}

/** The longest name of a field that is known is one of eight letters; 3:2 and 12:30 have none, and https:// is no field. */
function fieldAt(folded: string, from: number): string | undefined {
  const [, name] = /^(\p{L}{1,8}):(?!\/\/)/u.exec(folded.slice(from, from + 20)) ?? []
  return name
}

function readValue(folded: string, from: number): Pick<Read, 'text' | 'isQuoted' | 'isUnclosed' | 'to'> {
  let to = from
  while (!isEnd(folded, to)) to += 1
  const plain = { text: folded.slice(from, to), isQuoted: false, to }
  const closings = quotes.get(folded.charAt(from))
  if (closings === undefined || to === from + 1) return plain
  const close = indexOfAny(folded, closings, from + 1)
  if (close !== undefined && isEnd(folded, close + 1)) {
    const text = folded
      .slice(from + 1, close)
      .trim()
      .replaceAll(/\s+/gu, ' ')
    return text === ''
      ? { ...plain, to: close + 1, text: folded.slice(from, close + 1).replaceAll(/\s/gu, '') }
      : { text, isQuoted: true, to: close + 1 }
  }
  // “一带一路”建设 is searched with its quotes, as it is printed
  if (close !== undefined && close < to) return plain
  return { ...plain, text: folded.slice(from + 1, to), isUnclosed: true }
}

/** What closes each; input methods mix them up. */
const quotes = new Map([
  ['"', '"“”'],
  ['“', '”"'],
  ['”', '”"“'],
  ['„', '”“"'],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
])

function indexOfAny(text: string, signs: string, from: number): number | undefined {
  const found = Array.from(signs, (sign) => text.indexOf(sign, from)).filter((at) => at >= 0)
  return found.length > 0 ? Math.min(...found) : undefined
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at))
}

/** A part ends at a blank, at | and at the end. */
function isEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '|' || isBlank(text, at)
}
