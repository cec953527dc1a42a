import * as v from 'valibot'
import { Series } from './article.ts'
import { formatVersion } from './format.ts'
import { ArticleId, Edition, FileRef, IssueDate, PageLabel, PaperId } from './ids.ts'
import { Line } from './text.ts'

const name = Series.entries.name
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400_000))
const run = { count, first: IssueDate, last: IssueDate }

/** More columns than a reader can look through, and more instalments than a file can hold and still come quickly. */
export const mostColumns = 1000
export const mostInstalments = 400

/** A column (专栏) or series (连载), and the files of its instalments, oldest first. */
export const ColumnEntry = v.strictObject({
  name,
  kind: v.picklist(['column', 'series']),
  ...run,
  files: v.pipe(v.array(v.strictObject({ ...run, ...FileRef.entries })), v.minLength(1), v.maxLength(1000)),
})
export type ColumnEntry = v.InferOutput<typeof ColumnEntry>

/** papers/{paper}/columns/index.json: what came out twice or more, the most recent first. */
export const ColumnIndex = v.strictObject({
  format: v.literal(formatVersion),
  paper: PaperId,
  columns: v.pipe(v.array(ColumnEntry), v.minLength(1), v.maxLength(mostColumns)),
})
export type ColumnIndex = v.InferOutput<typeof ColumnIndex>

/** One article of a column: where it stands and what it is called. */
export const Instalment = v.strictObject({
  date: IssueDate,
  edition: v.exactOptional(Edition),
  page: PageLabel,
  id: ArticleId,
  /** Its headline, lines joined by a space. */
  head: v.pipe(Line, v.maxLength(120)),
  /** Of a series, as printed. */
  part: Series.entries.part,
})
export type Instalment = v.InferOutput<typeof Instalment>

/** papers/{paper}/columns/{hash of the name}-{n}.json: by day, a day's main issue before its editions, in reading order. */
export const ColumnFile = v.strictObject({
  format: v.literal(formatVersion),
  paper: PaperId,
  name,
  instalments: v.pipe(v.array(Instalment), v.minLength(1), v.maxLength(mostInstalments)),
})
export type ColumnFile = v.InferOutput<typeof ColumnFile>
