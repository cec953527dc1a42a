import type { Article } from './article.ts'
import type { Page } from './page.ts'

/** What is wrong with the names in an issue, and at which of its pages or articles. */
export type BrokenReference = { in: 'pages' | 'articles'; at: number; message: string }

/** Every name that leads nowhere, or to two places: an issue in which there is none can be read without looking twice. */
export function brokenReferences({ pages, articles }: { pages: Page[]; articles: Article[] }): BrokenReference[] {
  const labels = new Set(pages.map(({ label }) => label))
  const ids = new Set(articles.map(({ id }) => id))
  const placed = new Set<string>()
  const fromPages = pages.flatMap((page, at) =>
    [
      ...(page.seq === at + 1 ? [] : [`page "${page.label}" says it is number ${page.seq} and stands at ${at + 1}`]),
      ...(pages.findIndex(({ label }) => label === page.label) === at
        ? []
        : [`two pages are labelled "${page.label}"`]),
      ...page.articles.flatMap((id) => {
        const isPlaced = placed.has(id)
        placed.add(id)
        if (!ids.has(id)) return [`page "${page.label}" names an article "${id}" that is not here`]
        return isPlaced ? [`article "${id}" stands on two pages`] : []
      }),
      ...shownOn(page)
        .filter((id) => !ids.has(id))
        .map((id) => `page "${page.label}" shows an article "${id}" that is not here`),
    ].map((message) => ({ in: 'pages' as const, at, message })),
  )
  const met = new Set<string>()
  const fromArticles = articles.flatMap(({ id, parts = [] }, at) => {
    const isSecond = met.has(id)
    met.add(id)
    return [
      ...(isSecond ? [`two articles are called "${id}"`] : []),
      ...(placed.has(id) ? [] : [`article "${id}" stands on no page`]),
      ...parts
        .filter(({ page }) => !labels.has(page))
        .map(({ page }) => `runs on to a page "${page}" that is not here`),
    ].map((message) => ({ in: 'articles' as const, at, message }))
  })
  return [...fromPages, ...fromArticles]
}

function shownOn({ zones = [], layout = [] }: Page): string[] {
  const composed = layout.flatMap(({ blocks }) => blocks.flatMap(({ articles }) => articles))
  return [...new Set([...zones.flatMap(({ article }) => article ?? []), ...composed])]
}
