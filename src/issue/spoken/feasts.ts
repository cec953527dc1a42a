import type { IssueDate } from '../ids.ts'
import { solarTerms, solarTermsOf } from '../solar-terms.ts'
import { comeRound } from './come-round.ts'
import { dayOf } from '../civil-days.ts'
import { inCommonYear, newYearsEve } from './lunar-days.ts'
import type { Context, Reading } from './reading.ts'

/** 国庆, 中秋节, 大暑, Christmas: of the years said, or of the year shown and the latest. Empty when it names no such day. */
export function readFeast(name: string, context: Context, years?: readonly number[]): Reading[] {
  const feast = feastCalled(name)
  if (!feast) return []
  const { as, days } = feast
  const found = days.flatMap((inYear) => comeRound(context, years, inYear))
  if (found.length === 0) return [{ kind: 'problem', problem: { what: 'beyond-tables' }, said: { as, name } }]
  return found.map(({ date, ...from }) => ({ kind: 'day', date, said: { as, name, ...from } }))
}

/** Each of its days as it comes round; 小年 has two. */
type Feast = { as: 'feast' | 'term'; days: readonly ((year: number) => readonly IssueDate[])[] }

function feastCalled(said: string): Feast | undefined {
  const name = said === '春节' ? said : said.replace(/节气?$/u, '')
  const term = solarTerms.find((one) => one === (englishTerms.get(name) ?? name))
  if (term !== undefined)
    return {
      as: 'term',
      days: [(year) => solarTermsOf(year).flatMap((one) => (one.name === term ? [one.date] : []))],
    }
  const fixed = fixedFeasts.get(name)
  if (fixed) return { as: 'feast', days: [(year) => present(dayOf(year, fixed.month, fixed.day))] }
  if (eves.has(name)) return { as: 'feast', days: [(year) => present(newYearsEve(year))] }
  const lunar = lunarFeasts.get(name)
  return lunar && { as: 'feast', days: lunar.map((day) => (year) => inCommonYear(year, day)) }
}

function present(day: IssueDate | undefined): IssueDate[] {
  return day === undefined ? [] : [day]
}

/** `names month-day`, the names of one day joined by `|`. */
function monthDays(rows: readonly string[]) {
  return rows.flatMap((row) => {
    const at = row.lastIndexOf(' ')
    const [month = 0, day = 0] = row
      .slice(at + 1)
      .split('-')
      .map(Number)
    return row
      .slice(0, at)
      .split('|')
      .map((name) => ({ name, month, day, isLeap: false }))
  })
}

const fixedFeasts = new Map(
  monthDays([
    "元旦|新年|new year's day|new years day|new year's|new year 1-1",
    '三八|三八妇女|妇女 3-8',
    '植树 3-12',
    '五一|五一劳动|劳动|may day|labour day|labor day 5-1',
    '五四|五四青年|青年 5-4',
    "六一|六一儿童|儿童|children's day 6-1",
    '七一|建党|党的生日 7-1',
    '七七|七七事变|卢沟桥事变 7-7',
    '八一|八一建军|建军 8-1',
    '教师 9-10',
    '九一八 9-18',
    '国庆|十一|十一国庆|national day 10-1',
    '双十 10-10',
    '一二九 12-9',
    '平安夜|圣诞夜|christmas eve 12-24',
    '圣诞|christmas|christmas day|xmas 12-25',
    "new year's eve|new years eve 12-31",
  ]).map((feast) => [feast.name, feast]),
)

/** 小年 is a day later in the south. */
const lunarFeasts = new Map(
  monthDays([
    '春节|正旦|大年初一|年初一|新春|spring festival|chinese new year|lunar new year 1-1',
    ...Array.from('二三四五六七八', (sign, at) => `大年初${sign}|年初${sign} 1-${at + 2}`),
    '元宵|上元|lantern festival 1-15',
    '龙抬头 2-2',
    '上巳 3-3',
    '端午|端阳|dragon boat|dragon boat festival 5-5',
    '七夕|乞巧|qixi|qixi festival 7-7',
    '中元 7-15',
    '中秋|mid-autumn|mid-autumn festival|mid autumn festival|moon festival 8-15',
    '重阳|double ninth|double ninth festival 9-9',
    '下元 10-15',
    '腊八|laba|laba festival 12-8',
    '小年|北方小年 12-23',
    '南方小年 12-24',
  ]).map((feast) => [feast.name, feast.name === '小年' ? [feast, { ...feast, day: 24 }] : [feast]]),
)

const eves = new Set([
  '除夕',
  '除夕夜',
  '大年三十',
  '年三十',
  '大年夜',
  "chinese new year's eve",
  "lunar new year's eve",
])

const englishTerms = new Map([
  ['qingming', '清明'],
  ['qingming festival', '清明'],
  ['tomb-sweeping day', '清明'],
  ['winter solstice', '冬至'],
  ['summer solstice', '夏至'],
  ['spring equinox', '春分'],
  ['autumn equinox', '秋分'],
])
