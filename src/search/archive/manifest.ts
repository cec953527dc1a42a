import * as v from 'valibot'
import { Bytes, Edition, FileRef, IssueDate, PaperId } from '../../issue/ids.ts'
import { Line } from '../../issue/text.ts'
import { Frequent } from './frequent.ts'

/** Raised when an older reader could not read the files. */
export const archiveVersion = 1

/** The first 16 of a hash's hexadecimal digits: what a parent says of a file, when there are thousands of them. */
export const ShortHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits'))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000))
const bits = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))
const year = v.pipe(v.string(), v.regex(/^\d{4}$/))
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** A month of the archive. Its issues stand in the order of the year's file; the articles of all are numbered through. */
const ManifestMonth = v.strictObject({
  month,
  /** Of its file, m/{month}-{hash}.json; also in its name. */
  sha256: ShortHash,
  /** Of each issue: the day of the month, and how many articles. */
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))), v.maxLength(400)),
  articles: v.pipe(v.array(count), v.maxLength(400)),
  /** Of the issues that have one, by their place above. */
  editions: v.exactOptional(v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/)), Edition)),
})

/** papers/{paper}/search/manifest-{hash}.json: the archive index of a paper. */
export const Manifest = v.strictObject({
  format: v.literal(archiveVersion),
  /** Another one cuts texts otherwise; what it made is not read. */
  encoder: count,
  paper: PaperId,
  articles: count,
  /** The folder of the lists, named by what is in it. */
  lists: ShortHash,
  /** Powers of two: how many buckets, how many shards. */
  bucketBits: bits,
  shardBits: bits,
  /** Of each shard, d/{number}.json. */
  shards: v.pipe(v.array(ShortHash), v.maxLength(2 ** 14)),
  frequent: Frequent,
  /** The years' files it was made from: in one that is still the same nothing can have changed. */
  years: v.pipe(v.array(v.strictObject({ year, sha256: ShortHash })), v.maxLength(500)),
  months: v.pipe(v.array(ManifestMonth), v.maxLength(6000)),
  suggestions: FileRef,
})
export type Manifest = v.InferOutput<typeof Manifest>

/** {lists}/d/{number}.json: hashes of the buckets of its share of the tokens, and of the lists of those with a file. */
export const Shard = v.strictObject({
  buckets: v.pipe(v.array(ShortHash), v.maxLength(2 ** 14)),
  /** Pairs, and no record: a word may mean something to JavaScript itself. */
  frequent: v.pipe(v.array(v.strictTuple([v.string(), ShortHash])), v.maxLength(200_000)),
})
export type Shard = v.InferOutput<typeof Shard>

/** m/{month}-{hash}.json: where the texts of its issues are, in the manifest's order. */
export const MonthFile = v.strictObject({
  issues: v.pipe(
    v.array(
      v.strictObject({
        date: IssueDate,
        edition: v.exactOptional(Edition),
        /** Of the issue.json it was made from. */
        issue: ShortHash,
        /** Of the head of its file, i/{yyyy}/{date}[~edition]-{hash}.bin; also in its name. The head vouches for the rest. */
        sha256: ShortHash,
        head: Bytes,
      }),
    ),
    v.maxLength(400),
  ),
})
export type MonthFile = v.InferOutput<typeof MonthFile>

const texts = v.pipe(v.array(v.object({ text: Line, count })), v.maxLength(2000))

/** suggestions-{hash}.json: what a reader who begins to type may mean. */
export const Suggestions = v.strictObject({
  columns: texts,
  bylines: texts,
  /** Newest first. */
  headlines: v.pipe(
    v.array(v.strictObject({ text: Line, date: IssueDate, edition: v.exactOptional(Edition) })),
    v.maxLength(2000),
  ),
})
export type Suggestions = v.InferOutput<typeof Suggestions>
