import type { Article, ArticleRef } from '../../issue/article.ts'
import { sayDate } from '../../issue/dates.ts'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf, type Placed } from '../../issue/reading-order.ts'
import { sayRepairs } from '../../messages/repairs.ts'
import { nameplate } from './frame.ts'
import { join, tag, type Html } from './html.ts'
import { dayOf, issuePlace, lunarOf } from './issue-parts.ts'
import type { Sheet } from './sheet.ts'
import { pathOf, wholeOf } from './site.ts'

/** Kicker, headline, deck and byline as printed. */
export function articleHead(article: Article, { words }: Sheet): Html {
  const { kicker, headline, deck } = article.heads
  const label = article.column ?? words.articleKinds[article.kind]
  return tag(
    'header',
    { class: 'article-head' },
    label === '' ? undefined : tag('p', { class: 'label' }, label),
    linesOf(kicker, 'kicker'),
    tag(
      'h1',
      { id: 'headline' },
      headline.length > 0
        ? headline.map((line, at) => [at > 0 ? ' ' : '', tag('span', { class: 'line' }, line)])
        : headlineOf(article),
    ),
    linesOf(deck, 'deck'),
    article.bylines.length > 0
      ? tag('p', { class: 'byline' }, article.bylines.map(({ text }) => text).join('　'))
      : undefined,
  )
}

/** 报眉: the page, the paper's name and the day, over a reversed 文武线. */
export function runningHead(sheet: Sheet, { page }: Placed): Html {
  const { paper, issue, words, site } = sheet
  const lunar = lunarOf(sheet)
  const where = [words.page(page.label), page.name].filter((part) => part !== undefined).join('　')
  return join(
    tag(
      'div',
      { class: 'running', lang: paper.lang },
      tag('span', {}, where),
      tag(
        'a',
        { href: pathOf(site, issuePlace(issue)), 'aria-label': paper.title },
        nameplate(paper, Boolean(paper.nameplate)),
      ),
      tag('span', {}, dayOf(issue, paper.lang), lunar && ['　', lunar]),
    ),
    tag('div', { class: 'rule-ww', 'data-reversed': true }),
    issue.provenance.notice === undefined ? undefined : tag('p', { class: 'notice' }, issue.provenance.notice),
  )
}

/** 更正, both ways. */
export function corrections({ corrects, correctedBy = [] }: Article, { paper, words, site }: Sheet): Html {
  const link = ({ date, edition, id }: ArticleRef, say: (day: string) => string) =>
    tag(
      'p',
      { class: 'correction-line' },
      tag(
        'a',
        { href: pathOf(site, { at: 'article', paper: paper.id, date, edition, article: id }) },
        say(sayDate(date, paper.lang, { dateStyle: 'long' })),
      ),
    )
  return join(
    corrects && link(corrects, words.article.corrects),
    correctedBy.map((ref) => link(ref, words.article.correctedBy)),
  )
}

/** What was repaired in a transcript, counted; the marks in the text are the reader's. */
export function repairs({ quality }: Article, { words: { repair } }: Sheet): Html | undefined {
  if (quality.length === 0) return undefined
  return tag('div', { class: 'repairs' }, tag('p', {}, sayRepairs(quality, repair)))
}

/** 原载: paper, day and page; and who holds the rights. */
export function printedIn(
  { article, page }: Placed,
  { paper, issue, words: { article: words, page: sayPage } }: Sheet,
): Html {
  const runsOn = article.parts?.[1]
  const day = sayDate(issue.date, paper.lang, { dateStyle: 'long' })
  const where = words.printedIn(paper.title, day, sayPage(page.label))
  return tag(
    'p',
    { class: 'printed-in' },
    tag('span', {}, where, runsOn && words.continuedOn(sayPage(runsOn.page))),
    ' ',
    tag('span', {}, article.rights ?? issue.provenance.rights ?? paper.rights),
  )
}

/** Where the article stands, how long it is, and its address to copy. */
export function facts({ article, page }: Placed, sheet: Sheet): Html {
  const { issue, words, site } = sheet
  const { article: said } = words
  const onPage = pathOf(site, {
    at: 'page',
    paper: issue.paper,
    date: issue.date,
    edition: issue.edition,
    page: page.label,
  })
  return tag(
    'aside',
    { class: 'rail', 'data-side': 'start', 'aria-label': said.facts },
    tag(
      'div',
      {},
      tag(
        'dl',
        {},
        row(said.pageFact, tag('a', { href: onPage }, [words.page(page.label), page.name ?? ''].join(' ').trim())),
        issue.number === undefined ? undefined : row(said.issueFact, words.number(issue.number)),
        row(said.charsFact, said.chars(article.chars)),
      ),
      tag('p', { class: 'address' }, said.address, ' ', tag('span', {}, addressShown(sheet, article))),
    ),
  )
}

function row(term: string, what: Html | string): Html[] {
  return [tag('dt', {}, term), tag('dd', {}, what)]
}

function linesOf(lines: readonly string[], name: string): Html[] {
  return lines.map((line) => tag('p', { class: name }, line))
}

/** The address to copy; without a known host, the part that is the same on all. */
function addressShown(sheet: Sheet, article: Article): string {
  const { paper, date, edition } = sheet.issue
  const place = { at: 'article', paper, date, edition, article: article.id } as const
  return decodeURI(wholeOf(sheet.site, pathOf(sheet.site, place)) ?? addressOf(place))
}
