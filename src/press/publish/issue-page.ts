import type { Article } from '../../issue/article.ts'
import type { Page } from '../../issue/page.ts'
import { headlineOf, inReadingOrder } from '../../issue/reading-order.ts'
import { articlePath } from './article-path.ts'
import { previewsOf } from './figure.ts'
import { frame, nameplate, waysOn } from './frame.ts'
import { headOf } from './head.ts'
import type { Html } from './html.ts'
import { dataBlock, join, tag } from './html.ts'
import { barOf, dayOf, imprintOf, issuePlace, lunarOf, nameOf, stepOver, type Around } from './issue-parts.ts'
import { issueData } from './json-ld.ts'
import type { Sheet } from './sheet.ts'
import { pathOf, wholeOf } from './site.ts'
import type { Page as PublishedPage } from './template.ts'

/** The page of an issue: its masthead, and every head of every page in reading order. */
export function issuePage(sheet: Sheet, around: Around): PublishedPage {
  const { paper, issue, site, words } = sheet
  const path = pathOf(site, issuePlace(issue))
  const name = nameOf(dayOf(issue, paper.lang), issue.kind, words)
  const placed = inReadingOrder(issue)
  const [lead] = placed
    .filter(({ page }) => page === issue.pages[0])
    .flatMap(({ article }) => previewsOf(article, sheet))
  const head = headOf(
    {
      title: `${paper.title} ${issue.date}${words.kinds[issue.kind] === '' ? '' : ` ${words.kinds[issue.kind]}`}`,
      description: [
        [paper.title, name].join(' '),
        placed
          .slice(0, 3)
          .map(({ article }) => headlineOf(article))
          .join(words.published.between),
      ]
        .filter((part) => part !== '')
        .join(words.published.colon),
      path,
      kind: 'website',
      image: lead,
      data: dataBlock(issueData(paper, issue, wholeOf(site, path) ?? path), { 'data-published': true }),
    },
    paper,
    site,
  )
  const body = frame(
    { bar: barOf(sheet, around), sheet: 'sheet page', isLate: true },
    masthead(sheet),
    join(issue.pages.map((page) => pageSection(page, sheet))),
    waysOn(
      `${words.article.previousIssue}, ${words.article.nextIssue}`,
      stepOver(sheet, around.previous, `‹ ${words.article.previousIssue}`),
      stepOver(sheet, around.next, `${words.article.nextIssue} ›`),
    ),
  )
  return { lang: paper.lang, head, body }
}

/** 报头: the paper's name, the day and the number, who publishes it, and what stands beside and across. */
function masthead(sheet: Sheet): Html {
  const { paper, issue, words } = sheet
  const { front } = words
  const facts = [
    issue.number === undefined ? undefined : words.number(issue.number),
    issue.volume,
    issue.declaredPages === undefined ? undefined : words.declaredPages(issue.declaredPages),
    ...imprintOf(sheet),
    paper.contact?.phones === undefined ? undefined : `${front.hotline} ${paper.contact.phones.join(' ')}`,
  ]
  return tag(
    'header',
    { class: 'front-head' },
    tag(
      'h1',
      {},
      nameplate(paper, Boolean(paper.nameplate)),
      ' ',
      tag('span', { class: 'front-day' }, nameOf(dayOf(issue, paper.lang), issue.kind, words), ' ', lunarOf(sheet)),
    ),
    tag('p', { class: 'front-facts' }, facts.filter((fact) => fact !== undefined).join('　')),
    tag('div', { class: 'rule-ww' }),
    issue.provenance.notice === undefined ? undefined : tag('p', { class: 'notice' }, issue.provenance.notice),
    issue.banners.map(({ lines }) => tag('p', { class: 'front-banner' }, lines.join(' '))),
    issue.ears.map(({ kind, text, source }) =>
      tag('p', { class: 'front-ear' }, tag('b', {}, words.ears[kind]), ' ', text.join(' '), source && ` ——${source}`),
    ),
  )
}

function pageSection(page: Page, sheet: Sheet): Html {
  const { issue, site, words } = sheet
  const { paper, date, edition } = issue
  const id = `page-${page.seq}`
  const articles = page.articles.flatMap((one) => issue.articles.find((article) => article.id === one) ?? [])
  return tag(
    'section',
    { class: 'front-page', 'aria-labelledby': id },
    tag(
      'h2',
      { class: 'section-head', id },
      tag(
        'a',
        { href: pathOf(site, { at: 'page', paper, date, edition, page: page.label }) },
        [words.page(page.label), page.name ?? ''].join('　').trim(),
      ),
      page.editors && tag('small', {}, `${words.front.editors} ${page.editors.join(' ')}`),
    ),
    page.missing && tag('p', {}, words.front.missingPage(page.missing.reason)),
    articles.length > 0
      ? tag(
          'ol',
          { class: 'front-heads' },
          articles.map((article) => headItem(article, sheet)),
        )
      : undefined,
  )
}

function headItem(article: Article, sheet: Sheet): Html {
  const { kicker, deck } = article.heads
  const label = article.column ?? sheet.words.articleKinds[article.kind]
  return tag(
    'li',
    { lang: article.lang },
    label === '' ? undefined : tag('small', {}, label),
    kicker.length > 0 ? tag('p', { class: 'kicker' }, kicker.join(' ')) : undefined,
    tag('h3', {}, tag('a', { href: articlePath(sheet, { article }) }, headlineOf(article))),
    deck.length > 0 ? tag('p', { class: 'deck' }, deck.join(' ')) : undefined,
    article.bylines.length > 0
      ? tag('p', { class: 'byline' }, article.bylines.map(({ text }) => text).join('　'))
      : undefined,
  )
}
