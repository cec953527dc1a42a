import type { Article } from '../../../issue/article.ts'
import { sayDate } from '../../../issue/dates.ts'
import type { IssueDate } from '../../../issue/ids.ts'
import type { Issue } from '../../../issue/issue.ts'
import { sayLunar } from '../../../issue/lunar.ts'
import type { Page } from '../../../issue/page.ts'
import type { PaperFacts } from '../../../issue/paper.ts'
import { headlineOf } from '../../../issue/reading-order.ts'
import { pageMap, type MapRect } from '../../../layout/page-map.ts'
import type { Messages } from '../../../messages/messages.ts'
import { shortNamesIn } from '../../issue/short-names.ts'
import { passagesOf, type Chosen, type Passage } from './excerpt.ts'

/** What stands on a clipping, in words; how it looks is in draw-card.ts. */
export type Card = {
  lang: string
  title: string
  day: { numeral: string; lines: readonly string[]; lunar?: string }
  folio: readonly [string, string, string]
  kicker: string
  headline: readonly string[]
  byline: string
  passages: readonly Passage[]
  ellipsis: string
  map: { rects: readonly MapRect[]; current: string }
  /** 原载, the boldest line of the foot. */
  source: string
  notes: readonly string[]
  /** What is said on every page of the issue: a specimen, a digest. */
  notice: string
  /** What its QR says. */
  url: string
}

type Facts = {
  paper: Pick<PaperFacts, 'title' | 'lang' | 'calendar'>
  issue: Issue
  article: Article
  page: Page
  chosen: Chosen | undefined
  url: string
  /** The day it is clipped. */
  today: IssueDate | undefined
  /** In the language of the paper. */
  words: Messages
}

export function cardOf({ paper, issue, article, page, chosen, url, today, words }: Facts): Card {
  const { share } = words
  const lang = article.lang ?? paper.lang
  const isChinese = lang.startsWith('zh')
  const ellipsis = isChinese ? '……' : ' …'
  const space = isChinese ? '　' : ' · '
  const between = isChinese ? '　　' : space // names: more than there is within one
  const label = words.page(page.label)
  const { headline, kicker } = article.heads
  const clipped = today && share.clippedOn(sayDate(today, paper.lang, { month: 'long', day: 'numeric' }))
  const where = chosen && paragraphsIn(chosen, words)
  return {
    lang,
    title: paper.title,
    day: dayOf(paper, issue),
    folio: [
      [label, page.name].filter(Boolean).join(space),
      [issue.number === undefined ? '' : words.number(issue.number), words.kinds[issue.kind]].filter(Boolean).join(' '),
      share.clipping,
    ],
    kicker: headline.length > 0 ? kicker.join(space) : '',
    headline: headline.length > 0 ? headline : [headlineOf(article)],
    byline: article.bylines
      .map(({ text, names }) => withShortNames(isChinese ? text.replaceAll(' ', between) : text, names))
      .join(between),
    passages: passagesOf(article, chosen, ellipsis),
    ellipsis,
    map: { rects: pageMap(page), current: article.id },
    source: words.article.printedIn(paper.title, sayDate(issue.date, paper.lang, { dateStyle: 'long' }), label),
    notes: [where, clipped, chosen ? share.scanParagraph : share.scan].filter((note) => note !== undefined),
    notice: issue.provenance.notice ?? '',
    url,
  }
}

/** 第5段, 第5至7段 */
export function paragraphsIn({ from, to }: Chosen, { article }: Messages): string {
  return from === to ? article.paragraph(from) : article.paragraphs(from, to)
}

function dayOf({ lang, calendar }: Facts['paper'], { date, lunar }: Issue): Card['day'] {
  const inWords = lunar?.text ?? (calendar?.lunar === true ? sayLunar(date) : undefined)
  return {
    numeral: String(Number(date.slice(8))),
    lines: [sayDate(date, lang, { year: 'numeric', month: 'long' }), sayDate(date, lang, { weekday: 'long' })],
    ...(inWords === undefined ? {} : { lunar: inWords }),
  }
}

/** Names of two characters take the width of three, as in print. */
function withShortNames(text: string, names: readonly string[]): string {
  return shortNamesIn(text, names).reduceRight(
    (line, [from]) => `${line.slice(0, from + 1)}　${line.slice(from + 1)}`,
    text,
  )
}
