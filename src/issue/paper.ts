import * as v from 'valibot'
import { Bytes, Edition, FilePath, FileRef, IssueDate, PageLabel, PaperId, Sha256 } from './ids.ts'
import { formatVersion } from './format.ts'
import { issueKinds } from './issue.ts'
import { Line } from './text.ts'

const name = v.pipe(Line, v.maxLength(120))
const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))
const year = v.pipe(v.string(), v.regex(/^\d{4}$/))
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2021-07'))

/** The paper's name as art: one SVG, drawn in one colour so that the reader can ink it for any theme. */
export const Nameplate = v.strictObject({
  href: v.pipe(FilePath, v.endsWith('.svg')),
  w: size,
  h: size,
  bytes: Bytes,
  sha256: Sha256,
})

/** Where readers ask it: https, or a path of the reader's own host, which passes it on. No login: a reader has none. */
export const RemoteSearch = v.strictObject({
  kind: v.literal('opensearch'),
  url: v.pipe(
    v.string(),
    v.maxLength(300),
    v.regex(
      /^(https:\/\/[^\s<>"'\\/@?#]+(\/[^\s<>"'\\?#]*)?|\/(?!\/)[^\s<>"'\\?#]*)$/,
      'must be an https address or a path of the same host, without a login',
    ),
  ),
  index: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,60}$/, 'must be small Latin letters, digits, - and _')),
})
export type RemoteSearch = v.InferOutput<typeof RemoteSearch>

/** What a masthead says of a paper; the same in its source and on the shelf. */
export const PaperFacts = v.strictObject({
  id: PaperId,
  title: name,
  titleLatin: v.exactOptional(name),
  /** BCP 47: `zh-Hans`, `zh-Hant`, `en`, … */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as zh-Hans or en')),
  /** 主管、主办 */
  sponsor: v.exactOptional(name),
  /** 出版 */
  publisher: v.exactOptional(name),
  place: v.exactOptional(name),
  identifiers: v.exactOptional(
    v.strictObject({ cn: v.exactOptional(name), issn: v.exactOptional(name), postal: v.exactOptional(name) }),
  ),
  contact: v.exactOptional(
    v.strictObject({
      phones: v.exactOptional(v.pipe(v.array(name), v.minLength(1), v.maxLength(10))),
      email: v.exactOptional(name),
      website: v.exactOptional(
        v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s<>"'\\]+$/, 'must be an http address')),
      ),
    }),
  ),
  /** Which calendar is printed beside the common one, and on which days the paper comes out (1 Monday … 7 Sunday). */
  calendar: v.exactOptional(
    v.strictObject({
      lunar: v.exactOptional(v.literal(true)),
      days: v.exactOptional(
        v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1), v.maxLength(7)),
      ),
    }),
  ),
  rights: v.exactOptional(v.pipe(Line, v.maxLength(300))),
  /** A search server of the paper's own, for a run that outgrows one host; `press index --to` fills it. */
  remote: v.exactOptional(RemoteSearch),
})
export type PaperFacts = v.InferOutput<typeof PaperFacts>

const run = { count: amount, first: IssueDate, last: IssueDate }

/** papers/{paper}/paper.json */
export const Paper = v.strictObject({
  format: v.literal(formatVersion),
  ...PaperFacts.entries,
  nameplate: v.exactOptional(Nameplate),
  years: v.pipe(v.array(v.strictObject({ year, ...run, ...FileRef.entries })), v.maxLength(500)),
  /** Its columns and series, when any of them came out twice. */
  columns: v.exactOptional(FileRef),
  /** Where articles and issues have moved, and which are gone. */
  aliases: v.exactOptional(FileRef),
  /** The archive index, when press has made one. */
  search: v.exactOptional(FileRef),
  /** Rises with every change to the run, so that an older copy can be told from a newer one. */
  seq: amount,
})
export type Paper = v.InferOutput<typeof Paper>

/** One line of a year: enough to draw the calendar, and to open the issue. What led it stands in the file of its month. */
export const IssueEntry = v.strictObject({
  date: IssueDate,
  edition: v.exactOptional(Edition),
  kind: v.picklist(issueKinds),
  number: v.exactOptional(amount),
  pages: v.pipe(v.array(PageLabel), v.minLength(1), v.maxLength(500)),
  articles: amount,
  ...FileRef.entries,
})
export type IssueEntry = v.InferOutput<typeof IssueEntry>

/** papers/{paper}/{yyyy}.json, issues by date, the day's main issue before its editions. */
export const Year = v.strictObject({
  format: v.literal(formatVersion),
  paper: PaperId,
  year,
  issues: v.pipe(v.array(IssueEntry), v.maxLength(2000)),
  /** Its months that have issues, and the file of what led them. */
  heads: v.pipe(v.array(v.strictObject({ month, ...FileRef.entries })), v.maxLength(12)),
  /** Days on which the paper came out and nothing has reached us, or on which it did not come out, and why. */
  gaps: v.pipe(v.array(v.strictObject({ from: IssueDate, to: IssueDate, reason: Line })), v.maxLength(400)),
})
export type Year = v.InferOutput<typeof Year>

/** What a calendar says of an issue when asked about its day. */
export const IssueHeads = v.strictObject({
  date: IssueDate,
  edition: v.exactOptional(Edition),
  /** Headlines of the front page, weightiest first, lines joined by a space. */
  heads: v.pipe(v.array(v.pipe(Line, v.maxLength(120))), v.maxLength(4)),
  cover: v.exactOptional(FilePath),
})
export type IssueHeads = v.InferOutput<typeof IssueHeads>

/** papers/{paper}/{yyyy}-{mm}.json, issues as in the year. Apart from it, for they are three quarters of what it would weigh. */
export const MonthHeads = v.strictObject({
  format: v.literal(formatVersion),
  paper: PaperId,
  month,
  issues: v.pipe(v.array(IssueHeads), v.maxLength(400)),
})
export type MonthHeads = v.InferOutput<typeof MonthHeads>

/** papers/index.json */
export const ShelfIndex = v.strictObject({
  format: v.literal(formatVersion),
  papers: v.pipe(
    v.array(
      v.strictObject({
        id: PaperId,
        title: name,
        titleLatin: v.exactOptional(name),
        lang: PaperFacts.entries.lang,
        nameplate: v.exactOptional(Nameplate),
        ...run,
        ...FileRef.entries,
      }),
    ),
    v.maxLength(500),
  ),
})
export type ShelfIndex = v.InferOutput<typeof ShelfIndex>
