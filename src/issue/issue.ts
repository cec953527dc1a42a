import * as v from 'valibot'
import { Article } from './article.ts'
import { Face } from './face.ts'
import { formatVersion } from './format.ts'
import { Edition, FileRef, IssueDate, PaperId } from './ids.ts'
import { Page } from './page.ts'
import { Quality } from './quality.ts'
import { brokenReferences } from './references.ts'
import { Line } from './text.ts'

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
  faces: v.exactOptional(v.pipe(v.array(Face), v.minLength(1), v.maxLength(1))),
  provenance: Provenance,
  quality: v.pipe(v.array(Quality), v.maxLength(2000)),
})

/** One issue of a paper, whole. Pages name articles by id; every article stands on exactly one page. */
export const Issue = v.pipe(
  IssueFields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const issue = dataset.value
    for (const { in: key, at, message } of brokenReferences(issue))
      addIssue({
        message,
        path: [
          { type: 'object', origin: 'value', input: issue, key, value: issue[key] },
          { type: 'array', origin: 'value', input: issue[key], key: at, value: issue[key][at] },
        ],
      })
  }),
)
export type Issue = v.InferOutput<typeof Issue>
export type IssueKind = Issue['kind']
