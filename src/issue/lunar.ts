import { instantOf } from './dates.ts'
import type { IssueDate } from './ids.ts'
import { lunarYearAt } from './lunar-years.ts'

/** A day of the Chinese calendar: sexagenary year, month 1–12, whether it is the leap month, day 1–30. */
export type LunarDate = { year: string; month: number; isLeap: boolean; day: number }

/** The Chinese calendar's name for `date`, as China counts, whatever clock the reader has. */
export function lunarOf(date: IssueDate): LunarDate {
  return fromTable(date) ?? reckoned(date)
}

/** 辛丑年六月十一 */
export function sayLunar(date: IssueDate): string {
  const { year, month, isLeap, day } = lunarOf(date)
  return `${year}年${isLeap ? '闰' : ''}${months[month - 1] ?? ''}${dayName(day)}`
}

function fromTable(date: IssueDate): LunarDate | undefined {
  const found = lunarYearAt(instantOf(date))
  if (!found) return undefined
  let left = found.gone
  for (const { month, isLeap, days } of found.months) {
    if (left < days) return { year: yearName(found.year), month, isLeap, day: left + 1 }
    left -= days
  }
  return undefined
}

function yearName(year: number): string {
  const at = year - 4 // 公元4年 was 甲子
  return `${'甲乙丙丁戊己庚辛壬癸'.charAt(at % 10)}${'子丑寅卯辰巳午未申酉戌亥'.charAt(at % 12)}`
}

const months = ['正月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '冬月', '腊月']
const otherNames: Record<string, string> = { 一月: '正月', 十一月: '冬月', 十二月: '腊月' }

let made: Intl.DateTimeFormat | undefined
/** Made when it is wanted, which is hardly ever: to make it takes an old phone seventy milliseconds. */
const calendar = () =>
  (made ??= new Intl.DateTimeFormat('zh-Hans-u-ca-chinese', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'Asia/Shanghai',
  }))

/** By Intl, for days outside the table: right but for a month here and there. */
function reckoned(date: IssueDate): LunarDate {
  const parts = calendar().formatToParts(instantOf(date))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const printed = part('month')
  const name = printed.replace('闰', '')
  return {
    year: part('yearName'),
    month: months.indexOf(otherNames[name] ?? name) + 1,
    isLeap: printed.startsWith('闰'),
    day: Number(part('day')),
  }
}

function dayName(day: number): string {
  if (day === 10) return '初十'
  if (day === 20) return '二十'
  if (day === 30) return '三十'
  const unit = '一二三四五六七八九十'.charAt((day % 10) - 1)
  return `${day < 10 ? '初' : day < 20 ? '十' : '廿'}${unit}`
}
