import * as v from 'valibot'
import { isOnTheCalendar } from './dates.ts'
import { isFree, isNoWord, longest, spelling } from './names.ts'

/** Part of a public URL, so it never changes once printed. The words of the reader's own addresses are not free. */
export const PaperId = v.pipe(
  v.string(),
  v.maxLength(longest.paper),
  v.regex(spelling.paper, 'must be small Latin letters, digits and single hyphens, as in "river-daily"'),
  v.check(isFree, 'is an address of the reader itself'),
  v.brand('PaperId'),
)
export type PaperId = v.InferOutput<typeof PaperId>

/** A calendar day, not an instant: an issue has no clock and no time zone. */
export const IssueDate = v.pipe(
  v.string(),
  v.regex(spelling.date, 'must be a day such as 2021-07-20'),
  v.check(isOnTheCalendar, 'is not a day of the calendar'),
  v.brand('IssueDate'),
)
export type IssueDate = v.InferOutput<typeof IssueDate>

/** Set apart from the day's main issue: `extra`, `late`, `b`. */
export const Edition = v.pipe(
  v.string(),
  v.maxLength(longest.edition),
  v.regex(spelling.edition, 'must be small Latin letters and digits, as in "extra"'),
)
export type Edition = v.InferOutput<typeof Edition>

/** As printed on the page: `1`, `A01`, `中缝`. No hyphen, which is what tells a page from an article in an address. */
export const PageLabel = v.pipe(
  v.string(),
  v.maxLength(longest.page),
  v.regex(spelling.page, 'must be letters and digits, as in "1" or "A01"'),
  v.check(isNoWord, 'is a word of the address grammar'),
)
export type PageLabel = v.InferOutput<typeof PageLabel>

/** `{page label}-{nn}` as first imported, then frozen by the lock file. */
export const ArticleId = v.pipe(
  v.string(),
  v.maxLength(longest.article),
  v.regex(spelling.article, 'must be a page label and a number, as in "1-03"'),
)
export type ArticleId = v.InferOutput<typeof ArticleId>

/** Names a block within its article; made from the block's first words, so it is the same after a re-import. */
export const BlockKey = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/, 'must be 1 to 12 small letters and digits'))
export type BlockKey = v.InferOutput<typeof BlockKey>

export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'))

/** A file beside or below the one that names it: no scheme, no root, no way up. */
export const FilePath = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(
    /^[\p{L}\p{N}~_-][\p{L}\p{N}~._-]*(\/[\p{L}\p{N}~_-][\p{L}\p{N}~._-]*)*$/u,
    'must be a plain path below this file, without "..", a leading "/" or an address',
  ),
)

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const Bytes = v.pipe(count, v.maxValue(1e9))

/** A link of the chain paper → year → issue → images: what a parent says of a file it names. */
export const FileRef = v.strictObject({ href: FilePath, bytes: Bytes, sha256: Sha256 })
export type FileRef = v.InferOutput<typeof FileRef>
