/** Figures and Chinese numerals, as they stand in a pattern. */
export const numeral = '[\\d〇零一二三四五六七八九十廿卅两百千万]'

/** 20, 二十, 廿, 二〇二一, 八千三百一十九 as a number; `undefined` when it is none. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,9}$/u.test(text)) return Number(text)
  const signs = Array.from(text.replaceAll('廿', '二十').replaceAll('卅', '三十'))
  if (signs.length === 0 || signs.length > 12) return undefined
  if (signs.every((sign) => digits.includes(sign))) return Number(signs.map(digitOf).join(''))
  return counted(signs)
}

/** Whether a number is written in Chinese numerals. */
export function isHan(text: string): boolean {
  return !/\d/u.test(text)
}

const digits = '〇一二三四五六七八九零两'

function digitOf(sign: string): number {
  return sign === '零' ? 0 : sign === '两' ? 2 : digits.indexOf(sign)
}

const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** Digit and unit in turn, the units falling; 万 multiplies all before it. */
function counted(signs: readonly string[]): number | undefined {
  let ready = 0
  let sum = 0
  let digit: number | undefined
  let below = Number.POSITIVE_INFINITY
  for (const sign of signs) {
    const unit = units.get(sign)
    if (unit !== undefined) {
      if (unit >= below) return undefined
      sum += (digit ?? 1) * unit
      below = unit
      digit = undefined
    } else if (sign === '万') {
      if (ready > 0) return undefined
      ready = (sum + (digit ?? 0)) * 10_000
      sum = 0
      digit = undefined
      below = Number.POSITIVE_INFINITY
    } else if (digits.includes(sign)) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = digitOf(sign)
    } else return undefined
  }
  return ready + sum + (digit ?? 0)
}
