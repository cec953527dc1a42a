import { sayDate } from '../../issue/dates.ts'
import type { Issue } from '../../issue/issue.ts'
import { sayLunar } from '../../issue/lunar.ts'
import type { Paper } from '../../issue/paper.ts'

type Props = { issue: Issue; paper: Pick<Paper, 'calendar' | 'lang'> }

/** The lunar date as printed, or reckoned for papers that print one, with the solar term of the day. */
export function LunarDay({ issue, paper }: Props) {
  const text = issue.lunar?.text ?? (paper.calendar?.lunar === true ? sayLunar(issue.date) : undefined)
  if (text === undefined) return null
  return (
    <em lang="zh-Hans">
      {text}
      {issue.lunar?.term !== undefined && ` ${issue.lunar.term}`}
    </em>
  )
}

/** 2021年7月20日 星期二, in the paper's language. */
export function sayDay(issue: Pick<Issue, 'date'>, lang: string): string {
  const day = sayDate(issue.date, lang, { dateStyle: 'long' })
  const weekday = sayDate(issue.date, lang, { weekday: 'long' })
  return lang.startsWith('zh') ? `${day} ${weekday}` : sayDate(issue.date, lang)
}
