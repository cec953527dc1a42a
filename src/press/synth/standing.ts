import { weekdayOf } from '../../issue/dates.ts'
import type { RunDay } from './calendar.ts'

/** A column (专栏) or the part of a series (连载) that an issue brings. */
export type Standing = { column: string } | { series: { name: string; part: number } }

/** An issue of the run with what stands in it regularly. */
export type PlannedDay = RunDay & { standing?: Standing }

/** By weekday, 1 Monday; on Thursdays there is a series, on Saturdays a column of readers' letters. */
const columns: Readonly<Record<number, string>> = {
  1: '周一夜谈',
  2: '田间课',
  3: '街巷志',
  5: '灯下谈',
  6: '读者来信',
}
const seriesDay = 4

/**
 * The run with its columns, each once a week, and one series after the other on Thursdays: twelve to forty parts each,
 * numbered from 1 whatever days fall out between, so that some run over a year's end and the lost month.
 */
export function* plannedDays(run: Iterable<RunDay>): Generator<PlannedDay> {
  let nth = 0
  let part = 0
  for (const day of run) {
    const weekday = weekdayOf(day.date)
    const column = columns[weekday]
    if (day.kind !== 'normal') yield day
    else if (column !== undefined) yield { ...day, standing: { column } }
    else if (weekday === seriesDay) {
      part += 1
      yield { ...day, standing: { series: { name: seriesName(nth), part } } }
      if (part === partsOf(nth)) {
        nth += 1
        part = 0
      }
    } else yield day
  }
}

const subjects = [
  '渡口',
  '老街',
  '窑厂',
  '茶亭',
  '石桥',
  '戏台',
  '粮站',
  '船坞',
  '书院',
  '集市',
  '山道',
  '灯塔',
  '水磨',
]
const forms = ['旧事', '手记', '家书', '人物', '笔谈', '寻踪', '夜话', '春秋', '小史', '拾遗', '见闻', '图说']

/** Thirteen and twelve have no common factor, so the first 156 names are all different. */
function seriesName(nth: number): string {
  return `${subjects[nth % subjects.length] ?? ''}${forms[nth % forms.length] ?? ''}`
}

function partsOf(nth: number): number {
  return 12 + ((nth * 11) % 29)
}
