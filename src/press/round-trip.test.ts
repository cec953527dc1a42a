import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, expect, test } from 'vitest'
import type { Article } from '../issue/article.ts'
import { Issue } from '../issue/issue.ts'
import type { Page } from '../issue/page.ts'
import { parseJson } from '../issue/json.ts'
import { layoutsOf } from '../layout/page-layouts.ts'
import { anyIssue } from '../testing/arbitrary-issue.ts'
import { build } from './build/build.ts'
import { issueFolder } from './build/entry.ts'
import { safeName } from './build/file-name.ts'
import { sha256 } from './cache.ts'
import type { Draft, DraftArticle, DraftBlock, DraftPage } from './newsroom/draft.ts'
import { writeDrafts } from './newsroom/write-draft.ts'

const root = mkdtempSync(join(tmpdir(), 'press-round-trip-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const anySource = fc.record({
  name: fc.constantFrom('page.txt', '1-页.txt', 'a/../b c.txt', '..'),
  bytes: fc.uint8Array({ maxLength: 20 }),
})

test(
  '1,000 issues of every shape come back from the newsroom and the build unchanged, with their pages composed',
  { timeout: 240_000 },
  async () => {
    let at = 0
    await fc.assert(
      fc.asyncProperty(anyIssue, fc.array(anySource, { maxLength: 3 }), async (bare, sources) => {
        const listed = sources.map(({ name, bytes }, index) => ({
          name,
          href: `source/${index + 1}-${safeName(name) || 'source'}`,
          bytes: bytes.length,
          sha256: sha256(bytes),
        }))
        const issue: Issue = { ...bare, provenance: { ...bare.provenance, sources: listed } }
        expect(v.safeParse(Issue, issue).issues).toBeUndefined()
        at += 1
        const place = join(root, String(at))
        const newsroom = join(place, 'newsroom')
        const out = join(place, 'shelf')
        await writeDrafts([draftOf(issue, sources)], { newsroom, isReplacing: false })
        await build({ newsroom, out, cache: join(root, 'cache') })
        const written = readFileSync(join(out, issue.paper, issueFolder(issue), 'issue.json'), 'utf8')
        const back = v.parse(Issue, parseJson(written))
        expect(withoutLayouts(back)).toEqual(issue)
        for (const page of back.pages) expect(page.layout ?? []).toEqual(layoutsOf(page, back.articles, 'en'))
        rmSync(place, { recursive: true })
      }),
      { numRuns: 1000 },
    )
  },
)

/** Press composes the pages; all else it takes from the sources. */
function withoutLayouts({ pages, ...issue }: Issue): Issue {
  return { ...issue, pages: pages.map(withoutLayout) }
}

function withoutLayout(page: Page): Page {
  const { layout: _, ...rest } = page
  return rest
}

/** The sources that `issue` would be built from. */
function draftOf(issue: Issue, sources: Draft['sources']): Draft {
  const { paper, date, edition, articles, provenance, pages, format: _, ...rest } = issue
  const { sources: __, ...said } = provenance
  return {
    paper,
    date,
    ...(edition === undefined ? {} : { edition }),
    masthead: { title: 'Paper', lang: 'en' },
    issue: { ...rest, ...said, pages: pages.map(draftPage) },
    articles: articles.map((article) => draftArticle(article, pages)),
    sources,
  }
}

function draftArticle(article: Article, pages: readonly Page[]): DraftArticle {
  const { blocks, parts = [], chars: _, correctedBy: __, ...fields } = article
  const jumps = parts.slice(1).map(({ page, from }) => ({ page, from }))
  const pageLabel = pages.find((page) => page.articles.includes(article.id))?.label ?? ''
  return { ...fields, pageLabel, blocks: blocks.map(draftBlock), ...(jumps.length > 0 ? { jumps } : {}) }
}

function draftPage(page: Page): DraftPage {
  const { seq: _, articles: __, image: ___, words: ____, pdf: _____, layout: ______, ...kept } = page
  return kept
}

function draftBlock(block: Article['blocks'][number]): DraftBlock {
  if (block.t !== 'figure') return block
  const { renditions: _, w: __, h: ___, ...figure } = block.figure
  return { ...block, figure }
}
