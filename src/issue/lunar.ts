import { instantOf } from './dates.ts'
import type { IssueDate } from './ids.ts'

/** A day of the Chinese calendar: sexagenary year, month 1–12, whether it is the leap month, day 1–30. */
export type LunarDate = { year: string; month: number; isLeap: boolean; day: number }

const calendar = new Intl.DateTimeFormat('zh-Hans-u-ca-chinese', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'Asia/Shanghai',
})
const months = ['正月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '冬月', '腊月']
const otherNames: Record<string, string> = { 一月: '正月', 十一月: '冬月', 十二月: '腊月' }
const digits = '一二三四五六七八九十'

/** The Chinese calendar's name for `date`, by Intl. Reckoned for China, whatever clock the reader has. */
export function lunarOf(date: IssueDate): LunarDate {
  const parts = calendar.formatToParts(instantOf(date))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const printed = part('month')
  const isLeap = printed.startsWith('闰')
  const name = printed.replace('闰', '')
  return {
    year: part('yearName'),
    month: months.indexOf(otherNames[name] ?? name) + 1,
    isLeap,
    day: Number(part('day')),
  }
}

/** 辛丑年六月十一 */
export function sayLunar(date: IssueDate): string {
  const { year, month, isLeap, day } = lunarOf(date)
  return `${year}年${isLeap ? '闰' : ''}${months[month - 1] ?? ''}${dayName(day)}`
}

function dayName(day: number): string {
  if (day === 10) return '初十'
  if (day === 20) return '二十'
  if (day === 30) return '三十'
  const unit = digits[(day % 10) - 1] ?? ''
  return `${day < 10 ? '初' : day < 20 ? '十' : '廿'}${unit}`
}
