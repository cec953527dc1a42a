import type { IssueDate, PageLabel } from '../ids.ts'

/** One way to understand what was typed. What cannot be is a reading too, and says what is wrong. */
export type Reading =
  | { kind: 'day'; date: IssueDate; said: Said }
  | { kind: 'month'; year: number; month: number; said: Said }
  | { kind: 'year'; year: number; said: Said }
  /** `from` to `to`, both in it. */
  | { kind: 'decade'; from: number; to: number; said: Said }
  /** 总第N期 */
  | { kind: 'number'; number: number; said: Said }
  /** A page of the day's issue; of the issue at hand when no day was said. */
  | { kind: 'page'; page: PageLabel; date?: IssueDate; said: Said }
  | { kind: 'problem'; problem: Problem; said: Said }

/**
 * How the words were taken, for the reader to put into words: which calendar or order of figures, and the name that was said
 * (七月初七, 大暑, 除夕). `from` is there when no year, or no month, was said: it is the one shown, or the latest gone by.
 */
export type Said = { as: SaidAs; name?: string; from?: 'shown' | 'latest' }

type SaidAs =
  | 'common'
  | 'lunar'
  | 'term'
  | 'feast'
  | 'counted'
  | 'weekday'
  | 'month-first'
  | 'day-first'
  | 'year-first'
  | 'number'
  | 'page'

export type Problem =
  | { what: 'no-such-month'; month: number }
  /** 2月30日 in no year; 2021年2月29日 not in that one. */
  | { what: 'no-such-day'; year?: number; month: number; day: number }
  /** 闰三月, when `year` of the Chinese calendar has none. */
  | { what: 'no-leap-month'; year?: number; month: number }
  | { what: 'no-lunar-day'; year?: number; month: number; isLeap: boolean; day: number }
  /** 甲丑: no year has that name. */
  | { what: 'no-such-year-name'; name: string }
  /** The Chinese calendar is known here for 1840 to 2100. */
  | { what: 'beyond-tables' }

/** When it is said, before which pages, and in which language the reader is addressed. */
export type Context = {
  today: IssueDate
  /** The last day that can have a paper, where that is before today: what comes round was then the latest. */
  until?: IssueDate | undefined
  /** The year and month on the screen. */
  shown?: { year: number; month?: number | undefined } | undefined
  lang: string
}
