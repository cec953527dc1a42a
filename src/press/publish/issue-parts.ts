import { sayDate } from '../../issue/dates.ts'
import type { Edition, IssueDate, PaperId } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import { sayLunar } from '../../issue/lunar.ts'
import type { Messages } from '../../messages/zh-hans.ts'
import type { Step, Way } from './frame.ts'
import type { Html } from './html.ts'
import { tag } from './html.ts'
import type { Run, Sheet } from './sheet.ts'
import { pathOf } from './site.ts'

/** An issue by its name, and its kind. */
export type Listed = { date: IssueDate; edition?: Edition; kind: Issue['kind'] }

/** The issues before and after, none skipped. */
export type Around = { previous: Listed | undefined; next: Listed | undefined }

/** Where an issue is. */
export function issuePlace({ paper, date, edition }: { paper: PaperId; date: IssueDate; edition?: Edition }) {
  return { at: 'issue', paper, date, edition } as const
}

/** 2021年7月20日 星期二, in the paper's language. */
export function dayOf({ date }: { date: IssueDate }, lang: string): string {
  if (!lang.startsWith('zh')) return sayDate(date, lang)
  return `${sayDate(date, lang, { dateStyle: 'long' })} ${sayDate(date, lang, { weekday: 'long' })}`
}

/** The lunar date, as printed or reckoned for papers that print one. */
export function lunarOf({ issue, paper }: Sheet): Html | undefined {
  const text = issue.lunar?.text ?? (paper.calendar?.lunar === true ? sayLunar(issue.date) : undefined)
  if (text === undefined) return undefined
  return tag('em', { lang: 'zh-Hans' }, [text, issue.lunar?.term ?? ''].join(' ').trim())
}

/** The way to an issue: its day, and what it is when it is no normal one. */
export function issueWay({ site, paper, words }: Run, issue: Listed): Way {
  const day = sayDate(issue.date, paper.lang, { dateStyle: 'long' })
  return {
    path: pathOf(site, issuePlace({ paper: paper.id, ...issue })),
    text: nameOf(day, issue.kind, words),
  }
}

/** A step over the border of the issue leads to the next one, not into it: what is in there is not open now. */
export function stepOver(run: Run, issue: Listed | undefined, step: string): Step | undefined {
  return issue && { ...issueWay(run, issue), step }
}

/** Who sponsors and publishes a paper, and the numbers it is registered under. */
export function imprintOf({ paper, words: { front } }: Run): string[] {
  const { sponsor, publisher, identifiers } = paper
  return [
    sponsor === undefined ? undefined : front.sponsoredBy(sponsor),
    publisher === undefined ? undefined : front.publishedBy(publisher),
    identifiers?.cn === undefined ? undefined : `${front.cn} ${identifiers.cn}`,
    identifiers?.issn === undefined ? undefined : `${front.issn} ${identifiers.issn}`,
  ].filter((fact) => fact !== undefined)
}

/** A day, and 号外 or the like. */
export function nameOf(day: string, kind: Issue['kind'], words: Messages): string {
  return [day, words.kinds[kind]].join(' ').trim()
}

/** The bar above an issue and its articles. */
export function barOf(sheet: Sheet, { previous, next }: Around) {
  const { site, paper, issue, words } = sheet
  const short = (listed: Listed | undefined) =>
    listed && {
      ...issueWay(sheet, listed),
      text: sayDate(listed.date, paper.lang, { month: 'long', day: 'numeric' }),
    }
  return {
    previous: short(previous),
    here: issueWay(sheet, issue),
    next: short(next),
    others: [{ path: pathOf(site, { at: 'dates', paper: paper.id }), text: words.bar.dates }],
  }
}
