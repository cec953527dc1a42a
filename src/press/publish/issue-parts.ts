import { sayDate } from '../../issue/dates.ts'
import type { Edition, IssueDate, PaperId } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import { sayLunar } from '../../issue/lunar.ts'
import type { Messages } from '../../messages/zh-hans.ts'
import type { Way } from './frame.ts'
import type { Html } from './html.ts'
import { tag } from './html.ts'
import type { Sheet } from './sheet.ts'
import { pathOf, type Site } from './site.ts'

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
export function wayTo(
  listed: Listed | undefined,
  { site, lang, paper, words }: { site: Site; lang: string; paper: PaperId; words: Messages },
): Way | undefined {
  if (!listed) return undefined
  const { date, edition, kind } = listed
  const place = { at: 'issue', paper, date, edition } as const
  return { path: pathOf(site, place), text: nameOf(sayDate(date, lang, { dateStyle: 'long' }), kind, words) }
}

export function issueWay({ site, paper, words }: Sheet, listed: Listed | undefined): Way | undefined {
  return wayTo(listed, { site, lang: paper.lang, paper: paper.id, words })
}

/** A day, and 号外 or the like. */
export function nameOf(day: string, kind: Issue['kind'], words: Messages): string {
  return [day, words.kinds[kind]].join(' ').trim()
}

/** The bar above an issue and its articles. */
export function barOf(sheet: Sheet, { previous, next }: Around) {
  const { site, paper, issue, words } = sheet
  const short = (listed: Listed | undefined) => {
    const way = issueWay(sheet, listed)
    return way && listed && { ...way, text: sayDate(listed.date, paper.lang, { month: 'long', day: 'numeric' }) }
  }
  return {
    previous: short(previous),
    here: {
      path: pathOf(site, issuePlace(issue)),
      text: nameOf(sayDate(issue.date, paper.lang, { dateStyle: 'long' }), issue.kind, words),
    },
    next: short(next),
    others: [{ path: pathOf(site, { at: 'dates', paper: paper.id }), text: words.bar.dates }],
  }
}
