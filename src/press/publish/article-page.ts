import { headlineOf, type Placed } from '../../issue/reading-order.ts'
import { articleMatter } from './article-matter.ts'
import { articleHead, corrections, facts, printedIn, repairs, runningHead } from './article-parts.ts'
import { articlePath } from './article-path.ts'
import { blocksOf } from './blocks.ts'
import { frame, waysOn } from './frame.ts'
import { tag } from './html.ts'
import { barOf, stepOver, type Around } from './issue-parts.ts'
import type { Sheet } from './sheet.ts'
import type { Page as PublishedPage } from './template.ts'

/** Where an article stands among its neighbours. */
export type Standing = { placed: Placed; previous: Placed | undefined; next: Placed | undefined; around: Around }

/** The page of one article: all of it, readable without a script. */
export function articlePage(sheet: Sheet, { placed, previous, next, around }: Standing): PublishedPage {
  const { paper, words } = sheet
  const { article } = placed
  const lang = article.lang ?? paper.lang
  const head = articleMatter(sheet, placed)
  const step = (side: Placed, word: string) => ({
    path: articlePath(sheet, side),
    step: `${word} · ${words.page(side.page.label)}`,
    text: headlineOf(side.article),
  })
  const body = frame(
    { bar: barOf(sheet, around), sheet: 'sheet' },
    runningHead(sheet, placed),
    tag(
      'article',
      { class: 'article', 'data-view': 'across', lang, 'aria-labelledby': 'headline' },
      tag('div', { class: 'view-switch' }), // the room that the reader's own has
      tag('div', { class: 'head-block' }, articleHead(article, sheet), corrections(article, sheet)),
      tag(
        'div',
        { class: 'text' },
        repairs(article, sheet),
        tag(
          'div',
          { class: 'prose' },
          blocksOf(article, sheet, (own) => own),
        ),
        printedIn(placed, sheet),
      ),
      tag(
        'div',
        { class: 'way-on' },
        waysOn(
          `${words.article.previous}, ${words.article.next}`,
          previous
            ? step(previous, `‹ ${words.article.previous}`)
            : stepOver(sheet, around.previous, `‹ ${words.article.previousIssue}`),
          next ? step(next, `${words.article.next} ›`) : stepOver(sheet, around.next, `${words.article.nextIssue} ›`),
        ),
      ),
      facts(placed, sheet),
    ),
  )
  return { lang: paper.lang, head, body }
}
