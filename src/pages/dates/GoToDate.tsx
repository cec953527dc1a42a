import { sayDate } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import { lunarOf, sayLunar } from '../../issue/lunar.ts'
import type { Paper } from '../../issue/paper.ts'
import { solarTermOf } from '../../issue/solar-terms.ts'
import { useSpeech } from '../../messages/messages.ts'
import { isChinese } from './chinese-day.ts'
import { Sentence } from './Sentence.tsx'

type Props = { paper: Paper; date: IssueDate; taken: string | undefined }

/** A day in full, and in the Chinese calendar beside a Chinese paper: 2021年7月20日星期二, 辛丑年六月十一. */
export function GoToDate({ paper, date, taken }: Props) {
  const { messages, language } = useSpeech()
  const { month, day, isLeap } = lunarOf(date)
  const lunar = language === 'en' ? messages.dates.lunar(sayLunar(date), month, day, isLeap) : sayLunar(date)
  const term = solarTermOf(date) ?? ''
  return (
    <>
      <b>
        {sayDate(date, language)}
        {taken !== undefined && <i>{taken}</i>}
      </b>
      {isChinese(paper) && (
        <small>
          <Sentence text={[lunar, term].filter((part) => part !== '').join(' · ')} part={term} lang="zh-Hans" />
        </small>
      )}
    </>
  )
}
