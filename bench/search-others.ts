import { Charset, Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Page } from 'playwright-core'
import { createIndex } from 'pagefind'

/** An article as other libraries take it: its key, and its text as one. */
export type Text = { key: string; title: string; body: string }
/** Who answers a question with the keys of what it finds. */
export type Finder = { name: string; find: (q: string) => Promise<ReadonlySet<string>> | ReadonlySet<string> }

/** FlexSearch as its documentation says for Chinese. */
export function flexSearchCjk(texts: readonly Text[]): Finder {
  const index = new Index({ encoder: Charset.CJK })
  for (const [at, { title, body }] of texts.entries()) index.add(at, `${title}\n${body}`)
  return {
    name: 'FlexSearch Charset.CJK',
    find: (q) => new Set(index.search(q, { limit: 1e6 }).map((at) => texts[Number(at)]?.key ?? '')),
  }
}

/** MiniSearch with the browser's own words for Chinese, all of which must occur. */
export function miniSearch(texts: readonly Text[]): Finder {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const tokenize = (text: string) =>
    Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
  const index = new MiniSearch<Text>({ idField: 'key', fields: ['title', 'body'], tokenize })
  index.addAll([...texts])
  return {
    name: 'MiniSearch, Intl.Segmenter',
    find: (q) => new Set(index.search(q, { combineWith: 'AND' }).map(({ id }) => String(id))),
  }
}

/** Writes what Pagefind serves into `folder`. */
export async function writePagefind(texts: readonly Text[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' })
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`)
  for (const { key, title, body } of texts)
    // oxlint-disable-next-line no-await-in-loop -- it takes one at a time
    await index.addCustomRecord({ url: `/${key}`, content: `${title}\n${body}`, language: 'zh', meta: { title, key } })
  await index.writeFiles({ outputPath: folder })
  await index.deleteIndex()
}

/** Pagefind in a page that is open on the host which serves `/pagefind/`. */
export function pagefindIn(page: Page): Finder {
  return {
    name: 'Pagefind 1.6',
    find: async (q) =>
      new Set(
        await page.evaluate(async (asked) => {
          const address = '/pagefind/pagefind.js'
          const { search } = (await import(address)) as Pagefind
          const { results } = await search(asked)
          return Promise.all(results.map(async ({ data }) => (await data()).meta.key))
        }, q),
      ),
  }
}

type Pagefind = { search: (q: string) => Promise<{ results: { data: () => Promise<{ meta: { key: string } }> }[] }> }
