import { numeral, numberOf } from './numerals.ts'
import type { Reading } from './reading.ts'

const issueNumbers = [
  new RegExp(`^总?(?:第|期号|期数)?(${numeral}{1,12})期$`, 'u'),
  /^(?:issue|number|no|nr|#)+[ .:]*(?:no|number)?[ .:]*(\d{1,7})$/u,
  /^总(?:期号|期数|第)?(\d{1,7})$/u,
]

/** 总第8319期, 第8319期, No. 8319, issue 8,319, #8319. */
export function readIssueNumber(text: string): Reading[] {
  const plain = text.replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
  const [figure] = issueNumbers.flatMap((form) => form.exec(plain)?.[1] ?? [])
  const number = figure === undefined ? undefined : numberOf(figure)
  return number === undefined ? [] : [aNumber(number)]
}

/** 8319 alone: the number of an issue, whatever else it may be; up to 31 it is rather the day of a month. */
export function readBareNumber(text: string): Reading[] {
  return /^\d{1,7}$/u.test(text) && Number(text) > 31 ? [aNumber(Number(text))] : []
}

function aNumber(number: number): Reading {
  return { kind: 'number', number, said: { as: 'number' } }
}

const decades = [
  /^(?:(?:公元)?(\d{3})0|([一二三四五六七八九〇零]{3})[〇零])年代$/u,
  /^()()(上世纪|二十世纪|20世纪|本世纪|二十一世纪|21世纪|十九世纪|19世纪)?的?([\d一二三四五六七八九])[0十]年代$/u,
  /^(?:the )?(\d{3})0'?s$/u,
  /^()()()(?:the )?'?(\d)0'?s$/u,
]

/** 1990年代, 90年代, 九十年代, 上世纪九十年代, 1990s, the 90s. */
export function readDecade(text: string, thisYear: number): Reading[] {
  for (const form of decades) {
    const match = form.exec(text)
    if (!match) continue
    const [, tens, hanTens, century, ten = ''] = match
    const whole = numberOf(tens || hanTens || '')
    if (whole !== undefined) return [aDecade(whole * 10)]
    const start = (numberOf(ten) ?? 0) * 10
    return centuriesFor(century, start, thisYear).map((hundred) => aDecade(hundred + start))
  }
  return []
}

/** Without a century: the ones that have begun, this one first. */
function centuriesFor(century: string | undefined, start: number, thisYear: number): number[] {
  if (century === undefined || century === '') return [2000, 1900].filter((hundred) => hundred + start <= thisYear)
  if (/十九|19/u.test(century)) return [1800]
  return /本|一世|21/u.test(century) ? [2000] : [1900]
}

function aDecade(from: number): Reading {
  return { kind: 'decade', from, to: from + 9, said: { as: 'common' } }
}
