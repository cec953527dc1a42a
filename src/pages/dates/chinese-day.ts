import type { IssueDate } from '../../issue/ids.ts'
import { lunarOf, sayLunar } from '../../issue/lunar.ts'
import type { Paper } from '../../issue/paper.ts'
import { solarTermOf } from '../../issue/solar-terms.ts'

/** A paper beside whose days the Chinese ones are told. */
export function isChinese({ calendar, lang }: Pick<Paper, 'calendar' | 'lang'>): boolean {
  return calendar?.lunar === true || lang.startsWith('zh')
}

/** 六月十一, without its year. */
export function lunarDay(date: IssueDate): string {
  return sayLunar(date).replace(/^.*?年/, '')
}

/** What a day of the large month has below its figure: the solar term, the month that begins, or the lunar day. */
export function lunarNote(date: IssueDate): { text: string; isMarked: boolean } {
  const term = solarTermOf(date)
  if (term !== undefined) return { text: term, isMarked: true }
  const text = lunarDay(date)
  const month = text.indexOf('月') + 1
  return lunarOf(date).day === 1
    ? { text: text.slice(0, month), isMarked: true }
    : { text: text.slice(month), isMarked: false }
}
