import { Solar } from 'lunar-javascript'
import type { IssueDate } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import { sayLunar } from '../../issue/lunar.ts'

/** The line a Chinese masthead prints beside the date: 辛丑年六月十一, and 大暑 on the day of a solar term. */
export function lunarLine(date: IssueDate): NonNullable<Issue['lunar']> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const term = Solar.fromYmd(year, month, day).getLunar().getJieQi()
  return { text: sayLunar(date), ...(term === '' ? {} : { term }) }
}
