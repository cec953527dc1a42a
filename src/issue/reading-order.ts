import type { Article } from './article.ts'
import type { Issue } from './issue.ts'
import type { Page } from './page.ts'

/** An article where it stands: its page and itself. */
export type Placed = { page: Page; article: Article }

/** Every article of an issue as a reader meets them: page by page, and on a page in its order. */
export function inReadingOrder(issue: Issue): Placed[] {
  const byId = new Map(issue.articles.map((article) => [article.id, article]))
  return issue.pages.flatMap((page) =>
    page.articles.flatMap((id) => {
      const article = byId.get(id)
      return article ? [{ page, article }] : []
    }),
  )
}

/** The articles before and after `id` in reading order; `undefined` beyond the issue's first and last. */
export function neighboursOf(issue: Issue, id: string): { previous: Placed | undefined; next: Placed | undefined } {
  const all = inReadingOrder(issue)
  const at = all.findIndex(({ article }) => article.id === id)
  return { previous: at < 0 ? undefined : all[at - 1], next: at < 0 ? undefined : all[at + 1] }
}

/** A headline as one line of text, the editor's line breaks as spaces; its first words when it has none. */
export function headlineOf(article: Article): string {
  const { headline, kicker } = article.heads
  if (headline.length > 0) return headline.join(' ')
  if (kicker.length > 0) return kicker.join(' ')
  const printed = article.blocks.filter((block) => block.t !== 'figure' || block.figure.caption !== undefined)
  const [first] = textsOf({ blocks: printed })
  return first === undefined ? article.id : clip(first)
}

function clip(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 30 ? text : `${characters.slice(0, 29).join('')}…`
}

/** Every piece of running text of an article, in order: what search reads and what `chars` counts. */
export function textsOf(article: Pick<Article, 'blocks'>): string[] {
  return article.blocks.flatMap((block): string[] => {
    switch (block.t) {
      case 'p':
      case 'h':
      case 'note':
        return [block.text]
      case 'quote':
        return block.from === undefined ? [block.text] : [block.text, block.from]
      case 'verse':
        return block.stanzas.flat()
      case 'list':
        return block.items.map(({ text }) => text)
      case 'table':
        return [...(block.caption === undefined ? [] : [block.caption]), ...block.head, ...block.rows.flat()].filter(
          (cell) => cell !== '',
        )
      case 'figure':
        return [...(block.figure.caption === undefined ? [] : [block.figure.caption]), ...block.figure.credits]
      case 'qa':
        return [block.q.text, ...block.a.map(({ text }) => text)]
      case 'box':
        return [...(block.title === undefined ? [] : [block.title]), ...block.paras.map(({ text }) => text)]
      case 'sign':
        return block.lines
      case 'gap':
        return []
    }
  })
}

/** Characters of the body without spaces, counted as a reader counts them. */
export function countChars(article: Pick<Article, 'blocks'>): number {
  const body = textsOf({ blocks: article.blocks.filter(({ t }) => t !== 'figure') })
  return Array.from(body.join('').replace(/\s/gu, '')).length
}
