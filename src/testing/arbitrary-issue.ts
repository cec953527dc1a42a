import * as fc from 'fast-check'
import type { Article, ArticleRef, Byline } from '../issue/article.ts'
import { articleKinds } from '../issue/article.ts'
import { formatVersion } from '../issue/format.ts'
import type { IssueDate } from '../issue/ids.ts'
import { Edition, IssueDate as IssueDateSchema, PageLabel, PaperId } from '../issue/ids.ts'
import type { Issue } from '../issue/issue.ts'
import { issueKinds } from '../issue/issue.ts'
import type { Page } from '../issue/page.ts'
import type { Quality } from '../issue/quality.ts'
import { qualityCodes } from '../issue/quality.ts'
import { read } from '../issue/read.ts'
import { countChars } from '../issue/reading-order.ts'
import { anyBlocks, anySourceLines, maybe, merged } from './arbitrary-block.ts'
import { anyText } from './arbitrary-text.ts'

/** Only values that the schema takes, as its own type. */
function parsed<S extends typeof PaperId | typeof IssueDateSchema>(schema: S, strings: fc.Arbitrary<string>) {
  return strings.map((text) => read(schema, text)).filter((value) => value !== undefined)
}

const anyPaperId = parsed(PaperId, fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/))

const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
const anyDate: fc.Arbitrary<IssueDate> = parsed(
  IssueDateSchema,
  day.map((date) => date.toISOString().slice(0, 10)),
)

const anyEdition = fc.stringMatching(/^[a-z0-9]{1,16}$/).filter((text) => read(Edition, text) !== undefined)
// no two that one file system would take for the same folder
const anyLabel = fc
  .oneof(fc.constantFrom('1', '2', '10', 'A01', '中缝', '特1', 'ÉÅ', '𠮷7'), fc.stringMatching(/^[A-Z0-9]{1,4}$/))
  .filter(
    (label) =>
      read(PageLabel, label) !== undefined && label.normalize('NFC') === label && !/^(source|images)$/i.test(label),
  )

const anyByline: fc.Arbitrary<Byline> = fc.oneof(
  merged(
    fc.record({ names: fc.array(anyText(20), { maxLength: 3 }), text: anyText(60) }),
    maybe('role', anyText(20)),
    maybe('org', anyText(20)),
  ),
  fc.constantFrom<Byline>(
    { role: '记者', org: '本报', names: ['林禾', '周溪'], text: '本报记者 林禾 周溪' },
    { names: ['Ada Finch', 'Tom Reed'], text: 'By Ada Finch and Tom Reed' },
  ),
)

const lines = (most: number) => fc.array(anyText(most), { maxLength: 3 })
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))

const anyMethod = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)

function anyQuality(blocks: readonly string[], label: string): fc.Arbitrary<Quality> {
  const where = merged(
    maybe('page', fc.constant(label)),
    maybe('at', fc.nat(500)),
    maybe('lines', fc.array(anySourceLines(), { minLength: 1, maxLength: 3 })),
    maybe('field', anyText(30)),
    blocks.length > 0 ? maybe('block', fc.constantFrom(...blocks)) : fc.constant({}),
  )
  const evidence = merged(
    fc.record({ method: anyMethod }),
    maybe('score', number),
    maybe('margin', number),
    maybe('text', anyText(80)),
  )
  return merged(
    fc.record({
      code: fc.constantFrom(...qualityCodes),
      level: fc.constantFrom('info' as const, 'warn' as const, 'error' as const),
      where,
      applied: fc.boolean(),
    }),
    maybe('evidence', evidence),
  )
}

const anyRef: fc.Arbitrary<ArticleRef> = merged(
  fc.record({ date: anyDate, id: fc.stringMatching(/^[A-Z0-9]{1,6}-\d{2,3}$/) }),
  maybe('edition', anyEdition),
)

/** An article but for its id, on the page `label` and perhaps going on on one of `others`. */
function anyArticle(label: string, others: readonly string[]): fc.Arbitrary<Omit<Article, 'id'>> {
  return anyBlocks.chain((blocks) => {
    const keys = blocks.map(({ k }) => k)
    const parts =
      others.length > 0 && blocks.length > 1
        ? fc.option(fc.tuple(fc.constantFrom(...others), fc.integer({ min: 1, max: blocks.length - 1 })), {
            nil: undefined,
          })
        : fc.constant(undefined)
    return merged(
      fc.record({
        kind: fc.constantFrom(...articleKinds),
        heads: fc.record({
          kicker: lines(40),
          headline: blocks.length > 0 ? lines(60) : fc.array(anyText(60), { minLength: 1, maxLength: 2 }),
          deck: lines(60),
        }),
        bylines: fc.array(anyByline, { maxLength: 3 }),
        blocks: fc.constant(blocks),
        extraction: fc.constantFrom('typed' as const, 'text' as const, 'ocr' as const),
        chars: fc.constant(countChars({ blocks })),
        quality: fc.array(anyQuality(keys, label), { maxLength: 2 }),
      }),
      maybe('column', anyText(30)),
      maybe('series', merged(fc.record({ name: anyText(30) }), maybe('part', fc.integer({ min: 1, max: 10_000 })))),
      maybe('dateline', anyText(40)),
      maybe('lang', fc.constantFrom('en', 'zh-Hant', 'mn-Mong-CN')),
      maybe('weight', fc.integer({ min: 1, max: 5 })),
      maybe('boxed', fc.constant(true as const)),
      maybe('keywords', fc.array(anyText(20), { minLength: 1, maxLength: 3 })),
      maybe('corrects', anyRef),
      maybe('rights', anyText(60)),
      parts.map((jump): Pick<Article, 'parts'> => {
        if (!jump) return {}
        const [page, at] = jump
        const [first = '', before = '', from = '', last = ''] = [keys[0], keys[at - 1], keys[at], keys.at(-1)]
        return {
          parts: [
            { page: label, from: first, to: before },
            { page, from, to: last },
          ],
        }
      }),
    )
  })
}

// outside of the chain below: making a pattern costs more than drawing from it
const anyImporter = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/)
const unit = fc.integer({ min: 0, max: 10_000 })
const poly = fc.array(fc.tuple(unit, unit), { minLength: 3, maxLength: 5 })

function anyPage(label: string, seq: number, ids: readonly string[]): fc.Arbitrary<Page> {
  const zone = fc.oneof(
    fc.record({ role: fc.constantFrom('masthead' as const, 'ad' as const), poly }),
    ...(ids.length > 0
      ? [
          merged(
            fc.record({ article: fc.constantFrom(...ids), poly }),
            maybe('part', fc.constantFrom('head' as const, 'body' as const)),
          ),
        ]
      : []),
  )
  return merged(
    fc.record({
      seq: fc.constant(seq),
      label: fc.constant(label),
      kind: fc.constantFrom(
        'news' as const,
        'feature' as const,
        'supplement' as const,
        'ad' as const,
        'other' as const,
      ),
      articles: fc.constant<string[]>([...ids]),
    }),
    maybe('name', anyText(20)),
    maybe('editors', fc.array(anyText(20), { minLength: 1, maxLength: 2 })),
    maybe('zones', fc.array(zone, { minLength: 1, maxLength: 2 })),
    maybe('missing', fc.record({ reason: anyText(40) })),
  )
}

const anyEar = merged(
  fc.record({
    kind: fc.constantFrom('quote' as const, 'weather' as const, 'guide' as const, 'notice' as const),
    text: fc.array(anyText(60), { minLength: 1, maxLength: 3 }),
  }),
  maybe('source', anyText(60)),
)

/**
 * Issues of every shape the format allows but for what needs other files: no pictures, no sources, no page images. Their
 * articles stand in reading order, and a correction of an article of the same issue is marked there too.
 */
export const anyIssue: fc.Arbitrary<Issue> = fc
  .uniqueArray(anyLabel, { minLength: 1, maxLength: 3, selector: (label) => label.toLowerCase() })
  .chain((labels) => fc.tuple(...labels.map((label) => articlesOn(label, labels))).map((pages) => ({ labels, pages })))
  .chain(({ labels, pages }) => {
    const own = pages.map((page) => page.map(({ id }) => id))
    return merged(
      fc.record({
        format: fc.constant(formatVersion),
        paper: anyPaperId,
        date: anyDate,
        kind: fc.constantFrom(...issueKinds),
        rev: fc.integer({ min: 1, max: 100_000 }),
        banners: fc.array(fc.record({ lines: fc.array(anyText(60), { minLength: 1, maxLength: 2 }) }), {
          maxLength: 2,
        }),
        ears: fc.array(anyEar, { maxLength: 2 }),
        pages: fc.tuple(...labels.map((label, at) => anyPage(label, at + 1, own[at] ?? []))),
        articles: fc.constant(pages.flat()),
        provenance: merged(
          fc.record({
            importer: anyImporter,
            sources: fc.constant<Issue['provenance']['sources']>([]),
          }),
          maybe('rights', anyText(60)),
          maybe('notice', anyText(60)),
        ),
        quality: fc.array(anyQuality([], labels[0] ?? '1'), { maxLength: 2 }),
      }),
      maybe('edition', anyEdition),
      maybe('number', fc.integer({ min: 1, max: 10_000_000 })),
      maybe('volume', anyText(40)),
      maybe('lunar', merged(fc.record({ text: anyText(40) }), maybe('term', anyText(10)))),
      maybe('declaredPages', fc.integer({ min: 1, max: 500 })),
    )
  })
  .chain((issue) =>
    fc.option(fc.tuple(fc.nat(20), fc.nat(20)), { nil: undefined }).map((pair) => corrected(issue, pair)),
  )

function articlesOn(label: string, labels: readonly string[]): fc.Arbitrary<Article[]> {
  const others = labels.filter((other) => other !== label)
  return fc
    .array(anyArticle(label, others), { maxLength: 3 })
    .map((articles) =>
      articles.map((article, at) => ({ ...article, id: `${label}-${String(at + 1).padStart(2, '0')}` })),
    )
}

/** One article of the issue puts another right, and both say so. */
function corrected(issue: Issue, pair: [number, number] | undefined): Issue {
  const count = issue.articles.length
  if (!pair || count < 2) return issue
  const [by, of] = [pair[0] % count, pair[1] % count]
  if (by === of) return issue
  const refTo = (at: number): ArticleRef => ({
    date: issue.date,
    ...(issue.edition === undefined ? {} : { edition: issue.edition }),
    id: issue.articles[at]?.id ?? '',
  })
  const articles = issue.articles.map((article, at): Article => {
    if (at === by) return { ...article, corrects: refTo(of) }
    return at === of ? { ...article, correctedBy: [refTo(by)] } : article
  })
  return { ...issue, articles }
}
