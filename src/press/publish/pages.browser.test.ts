import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import { headlineOf, inReadingOrder, textsOf } from '../../issue/reading-order.ts'
import { en } from '../../messages/en.ts'
import { anyIssue } from '../../testing/arbitrary-issue.ts'
import { anArticle, anIssue, aPaper } from '../../testing/issues.ts'
import { articlePage } from './article-page.ts'
import { issuePage } from './issue-page.ts'
import type { Sheet } from './sheet.ts'
import { fill, readTemplate } from './template.ts'

const app = `<!doctype html>
<html lang="zh-Hans"><head><title>Broadsheet</title><script type="module" src="/assets/index-1.js"></script></head>
<body><div id="root"></div><noscript>script, please</noscript></body></html>`
const template = readTemplate(app, 'index.html')
const nobody = { previous: undefined, next: undefined }

test('the page of any article says all that the article says, and runs nothing but the reader', () => {
  fc.assert(
    fc.property(anyIssue, (issue) => {
      for (const placed of inReadingOrder(issue)) {
        const standing = { placed, ...nobody, around: nobody }
        const page = opened(fill(template, articlePage(sheetOf(issue), standing)))
        for (const ruby of page.querySelectorAll('rt')) ruby.remove()
        const said = page.body.textContent
        const { article } = placed
        for (const text of [...textsOf(article), ...article.bylines.map((one) => one.text)])
          expect(said).toContain(text)
        expect(page.querySelector('h1')?.textContent).toBe(headlineOf(article))
        expect(page.querySelector('title')?.textContent).toContain(headlineOf(article))
        expect(harmless(page)).toEqual([])
      }
    }),
    { numRuns: 40, seed: 20_261_124 },
  )
})

test('the page of any issue leads to every article in reading order', () => {
  fc.assert(
    fc.property(anyIssue, (issue) => {
      const page = opened(fill(template, issuePage(sheetOf(issue), nobody)))
      const links = [...page.querySelectorAll<HTMLAnchorElement>('.front-heads a')].map((link) =>
        decodeURIComponent(link.getAttribute('href')?.split('/').at(-1) ?? ''),
      )
      expect(links).toEqual(inReadingOrder(issue).map(({ article }) => article.id))
      expect(harmless(page)).toEqual([])
    }),
    { numRuns: 40, seed: 20_261_124 },
  )
})

test('paragraphs have the ids that links to them name, and headings are marked up as the reader marks them', () => {
  const issue = anIssue({
    articles: [
      anArticle({
        dateline: '本报讯',
        blocks: [
          { t: 'p', k: 'a', text: '第一段。' },
          { t: 'h', k: 'b', text: '小标题' },
          { t: 'p', k: 'c', text: '第二段。', marks: [{ t: 'link', from: 0, to: 3, href: '/harbor/2021-07-19/1-02' }] },
        ],
      }),
    ],
  })
  const [placed] = inReadingOrder(issue)
  if (!placed) throw new Error('an issue has an article')
  const sheet = { ...sheetOf(issue), site: { base: '/paper/' } }
  const page = opened(fill(template, articlePage(sheet, { placed, ...nobody, around: nobody })))
  expect(page.querySelector('#p1')?.textContent).toBe('本报讯 第一段。')
  expect(page.querySelector('#p2')?.textContent).toBe('第二段。')
  expect(page.querySelector('#p2 a')?.getAttribute('href')).toBe('/paper/harbor/2021-07-19/1-02')
  expect(page.querySelector('#h-b')?.tagName).toBe('H2')
  expect(page.querySelector('noscript')).toBeNull()
})

test('what was repaired in a text, what is lost of it and what puts it right are said without a script', () => {
  const gap = (k: string, reason: 'lost' | 'conflict') => ({ t: 'gap' as const, k, reason, side: 'both' as const })
  const flag = (code: 'text.joined' | 'text.gap-after') => ({ code, level: 'info' as const, where: {}, applied: true })
  const issue = anIssue({
    articles: [
      anArticle({
        blocks: [gap('a', 'lost'), { t: 'p', k: 'b', text: '余下的一段。' }, gap('c', 'conflict')],
        quality: [flag('text.joined'), flag('text.joined'), flag('text.gap-after')],
        correctedBy: [{ date: v.parse(IssueDate, '2021-07-22'), id: '1-04' }],
      }),
    ],
  })
  const [placed] = inReadingOrder(issue)
  if (!placed) throw new Error('an issue has an article')
  const page = opened(fill(template, articlePage(sheetOf(issue), { placed, ...nobody, around: nobody })))
  expect(page.querySelector('.repairs')?.textContent).toBe(
    [en.repair.fromTranscript, en.repair.joinedCount(2), en.repair.gapCount(1)].join('　'),
  )
  expect(page.querySelector('.prose .gap')?.textContent).toBe(en.repair.lostBoth)
  expect(page.querySelector('.prose .conflict')?.textContent).toBe(en.repair.notMerged)
  expect(page.querySelector('.correction-line a')?.getAttribute('href')).toBe('/harbor/2021-07-22/1-04')
})

function sheetOf(issue: Issue): Sheet {
  const paper = aPaper({ id: issue.paper, title: 'A "Paper" & <Sons>' })
  return { site: { base: '/', origin: 'https://example.org' }, words: en, paper, issue, folder: `${issue.paper}/2021` }
}

function opened(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Whatever a page holds that could run or leave the reader's own addresses; and whether its data can be read. */
function harmless(page: Document): string[] {
  const scripts = [...page.scripts].filter(({ type }) => type !== 'application/ld+json').map((one) => one.outerHTML)
  const running = scripts.filter((one) => one !== '<script type="module" src="/assets/index-1.js"></script>')
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$/.test(name)),
  )
  const links = [...page.links].filter(({ protocol }) => !['http:', 'https:', 'mailto:'].includes(protocol))
  for (const data of page.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(data.textContent)
  return [...running, ...attributes, ...links.map(({ href }) => href)]
}
