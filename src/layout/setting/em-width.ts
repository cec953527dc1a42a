/** Scripts that are set on different principles. */
export type Script = 'cjk' | 'latin'

export function scriptOf(lang: string): Script {
  return /^(zh|ja|ko|yue)\b/.test(lang) ? 'cjk' : 'latin'
}

/** Advances of the signs from space to ~ in the text face of Latin script (Newsreader 400 at 16 px), in hundredths of an em. */
const ascii = [
  23, 27, 35, 57, 57, 78, 72, 20, 26, 26, 44, 51, 24, 35, 23, 27, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 25, 27, 51,
  51, 51, 44, 89, 71, 64, 71, 75, 64, 59, 75, 80, 34, 41, 73, 60, 98, 77, 78, 60, 78, 65, 55, 67, 77, 69, 97, 72, 68,
  63, 33, 28, 33, 51, 41, 50, 46, 55, 43, 56, 46, 32, 50, 56, 28, 25, 54, 27, 83, 57, 53, 56, 54, 39, 38, 34, 54, 53,
  74, 51, 52, 43, 32, 25, 32, 51,
]
/** Of other Latin letters and signs: a little more than most have. */
const otherLatin = 57
/**
 * Width of `text` set in one line, in em: Chinese exactly, a character an em; Latin letters by their advances. In Chinese text
 * quotation marks, dashes and ellipses are Chinese ones.
 */
export function emWidth(text: string, script: Script): number {
  let hundredths = 0
  let wasHan: boolean | undefined
  for (const character of text) {
    const width = hundredthsOf(character, script)
    hundredths += width
    const isHan = isHanOrLatin(character)
    if (wasHan !== undefined && isHan !== undefined && wasHan !== isHan) hundredths += autospace * 100
    wasHan = isHan
  }
  return hundredths / 100
}

/** Latin letters of a headline are heavier, and tighter in Latin script: by so much wider than in text. */
const headWeight = { cjk: 0.17, latin: 0.1 } as const

/** Width of a line of a headline in its heavy face, in em of the headline. */
export function headWidth(text: string, script: Script): number {
  const letters = text.replace(/[^\u0020-\u2023]/gu, '')
  return emWidth(text, script) + emWidth(letters, 'latin') * headWeight[script]
}

/** Between Han and Latin, as browsers set it, in em. */
export const autospace = 0.125

/** True for a Chinese character, false for a Latin letter or digit, `undefined` for signs and full-width letters, which need no space. */
export function isHanOrLatin(character: string): boolean | undefined {
  if (isCommonHan(character.codePointAt(0) ?? 0)) return true
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return true
  if (/[\uFF01-\uFF5E]/.test(character)) return undefined
  return /[\p{Script=Latin}\p{N}]/u.test(character) ? false : undefined
}

function hundredthsOf(character: string, script: Script): number {
  const code = character.codePointAt(0) ?? 0
  if (isCommonHan(code)) return 100
  if (code < 0x7f) return ascii[code - 32] ?? 0
  if (code < 0x2e80 && !(script === 'cjk' && isChineseSign(code))) return /\p{M}/u.test(character) ? 0 : otherLatin
  if (code >= 0xff61 && code <= 0xffdc) return 50
  return /\p{M}/u.test(character) ? 0 : 100
}

/** Nearly all of a Chinese text, answered without the tables of Unicode: counting lines takes half as long. */
function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** “ ” ‘ ’ — … · and the signs that Chinese faces draw on a whole em. */
function isChineseSign(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x2e7f) || code === 0xb7 || code === 0xd7
}
