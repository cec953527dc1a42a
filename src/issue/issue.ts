import * as v from 'valibot'
import { Article } from './article.ts'
import type { ArticleId} from './ids.ts';
import { Edition, FileRef, IssueDate, PaperId } from './ids.ts'
import { Page } from './page.ts'
import { Quality } from './quality.ts'
import { Line } from './text.ts'

/** The format this code writes and reads. A higher number in a file means: a newer reader is needed. */
export const formatVersion = 1

const lines = v.pipe(v.array(v.pipe(Line, v.maxLength(200))), v.minLength(1), v.maxLength(20))

/** 报眼, the panel beside the nameplate. */
export const Ear = v.strictObject({
  kind: v.picklist(['quote', 'weather', 'guide', 'notice']),
  text: lines,
  source: v.exactOptional(v.pipe(Line, v.maxLength(200))),
})
export type Ear = v.InferOutput<typeof Ear>

/** 通栏, a standing line across the page; furniture, not an article. */
export const Banner = v.strictObject({ lines })

const Provenance = v.strictObject({
  /** `text`, `markdown`, …: which reader of press took it in, or `newsroom` when it was written there. */
  importer: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(30)),
  /** The sources as they came, untouched, so that a reader can look for himself. */
  sources: v.pipe(
    v.array(v.strictObject({ name: v.pipe(Line, v.maxLength(120)), ...FileRef.entries })),
    v.maxLength(500),
  ),
  rights: v.exactOptional(Line),
  /** Said on every page of the issue: a specimen, a digest, a reconstruction. */
  notice: v.exactOptional(v.pipe(Line, v.maxLength(300))),
})

export const issueKinds = ['normal', 'extra', 'supplement', 'combined', 'special'] as const

const IssueFields = v.strictObject({
  format: v.literal(formatVersion),
  paper: PaperId,
  date: IssueDate,
  edition: v.exactOptional(Edition),
  /** extra 号外, supplement 增刊, combined 合刊, special 特刊 */
  kind: v.picklist(issueKinds),
  /** Raised by one each time a printed issue is put right. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** 总第N期 */
  number: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))),
  volume: v.exactOptional(v.pipe(Line, v.maxLength(40))),
  /** 农历 as printed, and the solar term of the day if it is one. */
  lunar: v.exactOptional(
    v.strictObject({ text: v.pipe(Line, v.maxLength(40)), term: v.exactOptional(v.pipe(Line, v.maxLength(10))) }),
  ),
  /** 今日N版 */
  declaredPages: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
  banners: v.pipe(v.array(Banner), v.maxLength(10)),
  ears: v.pipe(v.array(Ear), v.maxLength(10)),
  pages: v.pipe(v.array(Page), v.minLength(1), v.maxLength(500)),
  articles: v.pipe(v.array(Article), v.maxLength(2000)),
  provenance: Provenance,
  quality: v.pipe(v.array(Quality), v.maxLength(2000)),
})

/** One issue of a paper, whole. Pages name articles by id; every article stands on exactly one page. */
export const Issue = v.pipe(
  IssueFields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const issue = dataset.value
    const complain = (message: string, key: 'pages' | 'articles', index: number) =>
      addIssue({
        message,
        path: [
          { type: 'object', origin: 'value', input: issue, key, value: issue[key] },
          { type: 'array', origin: 'value', input: issue[key], key: index, value: issue[key][index] },
        ],
      })
    const printed = new Set<string>()
    for (const [at, { id, parts }] of issue.articles.entries()) {
      if (printed.has(id)) complain(`two articles are called "${id}"`, 'articles', at)
      printed.add(id)
      for (const { page } of parts ?? [])
        if (!issue.pages.some(({ label }) => label === page))
          complain(`runs on to a page "${page}" that is not here`, 'articles', at)
    }
    const labels = new Set<string>()
    const placed = new Set<ArticleId>()
    for (const [at, page] of issue.pages.entries()) {
      if (page.seq !== at + 1)
        complain(`page "${page.label}" says it is number ${page.seq} and stands at ${at + 1}`, 'pages', at)
      if (labels.has(page.label)) complain(`two pages are labelled "${page.label}"`, 'pages', at)
      labels.add(page.label)
      for (const id of page.articles) {
        if (!printed.has(id)) complain(`page "${page.label}" names an article "${id}" that is not here`, 'pages', at)
        if (placed.has(id)) complain(`article "${id}" stands on two pages`, 'pages', at)
        placed.add(id)
      }
    }
    for (const [at, { id }] of issue.articles.entries())
      if (!placed.has(id)) complain(`article "${id}" stands on no page`, 'articles', at)
  }),
)
export type Issue = v.InferOutput<typeof Issue>
export type IssueKind = Issue['kind']
