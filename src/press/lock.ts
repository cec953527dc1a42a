import * as v from 'valibot'
import { ArticleId, PageLabel } from '../issue/ids.ts'
import { sentence } from '../issue/read.ts'
import { textsOf } from '../issue/reading-order.ts'
import { fingerprint } from './fingerprint.ts'
import { matchArticles } from './lock-match.ts'
import { mergedInto, openingsOf } from './lock-merge.ts'
import type { DraftArticle } from './newsroom/draft.ts'
import { shelfBlock } from './newsroom/shelf-block.ts'
import type { Report } from './report.ts'

const Locked = v.strictObject({
  headline: v.string(),
  page: PageLabel,
  fingerprint: v.string(),
  sourceKey: v.exactOptional(v.string()),
  /** How its paragraphs begin, eight digits each: where they turn up again, the article has gone. */
  openings: v.exactOptional(v.string()),
  /** Of a removed article: the one that its text stands in now. */
  mergedInto: v.exactOptional(ArticleId),
  /** `removed`: a tombstone. Its id is never given to another article. */
  status: v.picklist(['live', 'removed']),
})
export type Locked = v.InferOutput<typeof Locked>

/** lock.json: which article of an issue has which id, for ever. */
export const Lock = v.strictObject({
  /** What the last import wrote, as one hash, so that a hand in it since can be seen. */
  imported: v.exactOptional(v.string()),
  articles: v.record(ArticleId, Locked),
})
export type Lock = v.InferOutput<typeof Lock>

export const emptyLock: Lock = { articles: {} }

/** A lock from its file. A damaged one is reported: ids must not be guessed. */
export function parseLock(text: string, report: Report): Lock | undefined {
  try {
    const { output, issues } = v.safeParse(Lock, JSON.parse(text))
    const [problem] = issues ?? []
    if (!problem) return v.parse(Lock, output)
    report(`${sentence(problem)}; take the file back from version control`)
  } catch {
    report('is not JSON; take the file back from version control')
  }
  return undefined
}

/** The lock as its file: keys sorted, one a line, so that version control shows what changed. */
export function writeLock({ imported, articles }: Lock): string {
  const ids = Object.keys(articles).toSorted()
  const sorted = Object.fromEntries(ids.map((id) => [id, ordered(articles[id])]))
  return `${JSON.stringify({ articles: sorted, ...(imported === undefined ? {} : { imported }) }, null, 2)}\n`
}

function ordered(locked: Locked | undefined): unknown {
  return locked && Object.fromEntries(Object.entries(locked).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What of an article is kept in the lock. */
function lockedForm({ heads, pageLabel, blocks, sourceKey }: DraftArticle): Locked {
  const body = textsOf({ blocks: blocks.map((block) => shelfBlock(block)) }).join('\n')
  return {
    headline: heads.headline.join(' '),
    page: pageLabel,
    // an article without a word is known by its blocks, or it would be a new one every time
    fingerprint: fingerprint(body) || fingerprint(blocks.map(({ k }) => k).join('')),
    ...(sourceKey === undefined ? {} : { sourceKey }),
    ...openingsOf(blocks),
    status: 'live',
  }
}

/**
 * An id for every article, in their order, and the lock that remembers them. Known articles keep theirs wherever they
 * have gone; a new one gets the next number of its page that no article ever had; one that is gone leaves a tombstone.
 */
export function assignIds(
  lock: Lock,
  articles: readonly DraftArticle[],
  report: Report,
): { ids: string[]; lock: Lock } {
  const forms = articles.map(lockedForm)
  const given = articles.map(({ id }) => id)
  const matched = matchArticles(lock.articles, forms, given)
  const used = new Set([...Object.keys(lock.articles), ...given.filter((id) => id !== undefined)])
  const ids = forms.map((form, at) => {
    const known = given[at] ?? matched[at]
    if (known !== undefined) return known
    const id = nextId(form.page, used)
    if (id === undefined) report(`page "${form.page}" has had more than 999 articles; no number is left`)
    used.add(id ?? '')
    return id ?? ''
  })
  const next: Record<string, Locked> = {}
  const live = new Map(ids.flatMap((id, at) => (forms[at] ? [[id, forms[at]] as const] : [])))
  for (const [id, old] of Object.entries(lock.articles)) if (!live.has(id)) next[id] = tombstone(old, live)
  for (const [id, form] of live) next[id] = form
  return { ids, lock: { ...lock, articles: next } }
}

/** What stays of an article that is gone. It may turn up in another at a later import, or leave it again. */
function tombstone(old: Locked, live: ReadonlyMap<string, Locked>): Locked {
  const { mergedInto: before, ...rest } = old
  const into = mergedInto(old, live) ?? (before !== undefined && live.has(before) ? before : undefined)
  return { ...rest, ...(into === undefined ? {} : { mergedInto: into }), status: 'removed' }
}

function nextId(page: PageLabel, used: ReadonlySet<string>): string | undefined {
  const taken = [...used].flatMap((id) => {
    const [label, number] = splitId(id)
    return label === page ? [number] : []
  })
  const number = Math.max(0, ...taken) + 1
  return number > 999 ? undefined : `${page}-${String(number).padStart(2, '0')}`
}

function splitId(id: string): [string, number] {
  const at = id.lastIndexOf('-')
  return [id.slice(0, at), Number(id.slice(at + 1))]
}
