import { Article, Series } from '../../../issue/article.ts'
import { IssueDate, PageLabel } from '../../../issue/ids.ts'
import { read } from '../../../issue/read.ts'
import { parseBylines } from '../../newsroom/byline.ts'
import type { DraftArticle } from '../../newsroom/draft.ts'
import type { Sheet } from '../../newsroom/sheet.ts'
import type { Report } from '../../report.ts'
import type { FolderPlace } from './place.ts'

/** What a foreign front matter says of an article, by the names that site generators give such things. */
export type Fields = Pick<DraftArticle, 'kind' | 'heads' | 'bylines'> &
  Partial<Pick<DraftArticle, 'column' | 'series' | 'weight' | 'keywords' | 'dateline' | 'lang'>> & {
    date: IssueDate
    page: PageLabel
    /** The paper's name, where the front matter has it. */
    newspaper?: string
  }

/** The fields of an article; `undefined` when it has no day. Names that mean nothing to us are passed over. */
export function foreignFields(sheet: Sheet, folder: FolderPlace, report: Report): Fields | undefined {
  const line = (name: string) => sheet.lineOf([name])
  const texts = (...names: string[]) => firstOf(sheet, names)
  const date = dayOf(sheet, folder, report)
  if (date === undefined) return undefined
  const written = texts('page', 'original_page')[0] ?? folder.page ?? '1'
  const page = read(PageLabel, written.replace(/^0+(?=\d)/, ''))
  if (page === undefined) report(`page "${written}" must be letters and digits, as in 1 or A01`, line('page'))
  const weight = texts('weight')[0]
  const rank = weight === undefined ? undefined : read(Article.entries.weight.wrapped, Number(weight))
  if (weight !== undefined && rank === undefined)
    report(`weight ${weight} is no rank from 1 to 5 and is left out`, line('weight'), 'info')
  const [column] = texts('column')
  const series = seriesOf(sheet, report)
  const [dateline] = texts('dateline')
  const [lang] = texts('lang', 'language')
  const [newspaper] = texts('newspaper', 'publication')
  const keywords = texts('keywords', 'tags').slice(0, 20)
  return {
    kind: read(Article.entries.kind, texts('kind')[0]) ?? 'news',
    heads: {
      kicker: texts('kicker'),
      headline: texts('headline', 'title'),
      deck: texts('deck', 'subtitle'),
    },
    bylines: texts('bylines', 'byline', 'authors', 'author').flatMap(parseBylines),
    date,
    page: page ?? '1',
    ...(rank === undefined ? {} : { weight: rank }),
    ...(column === undefined ? {} : { column }),
    ...(series === undefined ? {} : { series }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(lang === undefined ? {} : { lang }),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(newspaper === undefined ? {} : { newspaper }),
  }
}

/** `series: Name`, a list of one as a site's taxonomy has it, or `{name, part}`; the part may be a field of its own too. */
function seriesOf(sheet: Sheet, report: Report): Series | undefined {
  const { series: written } = sheet.value
  const within: Record<string, unknown> = typeof written === 'object' ? { ...written } : {}
  const [name = within['name']] = firstOf(sheet, ['series'])
  if (name === undefined) return undefined
  const part = within['part'] ?? firstOf(sheet, ['part', 'series_order'])[0]
  const whole = read(Series, { name, ...(part === undefined ? {} : { part: Number(part) }) })
  if (whole) return whole
  report(
    `series ${JSON.stringify(written)} is no name, or its part is no number from 1 on`,
    sheet.lineOf(['series']),
    'info',
  )
  return read(Series, { name })
}

/** The value of the first of `names` that is there, as texts. */
function firstOf(sheet: Sheet, names: readonly string[]): string[] {
  for (const name of names) {
    const value = sheet.value[name]
    const list: unknown[] = Array.isArray(value) ? value : [value]
    const texts = list.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []))
    if (texts.length > 0) return texts
  }
  return []
}

/**
 * The day of printing: `pub_date` before `date`, which is often that of the transcription, before the folder. Of an
 * instant the day is taken as it is written, whatever the time zone says.
 */
function dayOf(sheet: Sheet, folder: FolderPlace, report: Report): IssueDate | undefined {
  const name = ['pub_date', 'date'].find((one) => firstOf(sheet, [one]).length > 0)
  if (name === undefined) {
    if (folder.date === undefined) report('has no date; write date: 2026-10-12, or put it into a folder of its day')
    return folder.date
  }
  const written = firstOf(sheet, [name])[0] ?? ''
  const day = read(IssueDate, /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(written)?.[1])
  if (day === undefined)
    report(`${name} "${written}" is not a day of the calendar; write it as 2026-10-12`, sheet.lineOf([name]))
  else if (folder.date !== undefined && folder.date !== day)
    report(`${name} says ${day}, the folder says ${folder.date}; correct the one that is wrong`, sheet.lineOf([name]))
  return day
}
