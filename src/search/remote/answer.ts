import * as v from 'valibot'
import { IssueDate, Sha256 } from '../../issue/ids.ts'
import { issueKinds } from '../../issue/issue.ts'
import { docHead, pageOfIssue } from '../doc-schema.ts'

const amount = v.pipe(v.number(), v.integer(), v.minValue(0))

const Sort = v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1))

/** An article as the engine gives it back. A server is as little to be trusted as any file. */
const Article = v.object({
  issue: v.string(),
  sha256: Sha256,
  order: amount,
  row: v.object({
    kind: v.picklist(issueKinds),
    page: v.object(pageOfIssue),
    doc: v.object({ ...docHead, texts: v.array(v.string()) }),
  }),
})

/** An issue that is there whole, by its name. */
const FiledIssue = v.object({ issue: v.string(), sha256: Sha256 })

/** What is filed of a run: made by which version, and the years of which every issue is there, by the hash of their file. */
export const FiledRun = v.object({
  run: v.object({
    remote: amount,
    encoder: amount,
    years: v.array(v.object({ year: v.pipe(v.string(), v.regex(/^\d{4}$/)), sha256: Sha256 })),
  }),
})
export type FiledRun = v.InferOutput<typeof FiledRun>

function answerOf<S extends v.GenericSchema>(source: S) {
  return v.object({
    timed_out: v.literal(false),
    _shards: v.object({ failed: v.literal(0) }),
    hits: v.object({
      total: v.optional(v.object({ value: amount, relation: v.literal('eq') })),
      hits: v.array(v.object({ _source: source, sort: v.optional(Sort) })),
    }),
  })
}

export const ArticlesAnswer = v.intersect([
  answerOf(Article),
  v.object({
    aggregations: v.optional(
      v.object({
        years: v.object({
          buckets: v.array(v.object({ key_as_string: v.pipe(v.string(), v.regex(/^\d{4}$/)), doc_count: amount })),
        }),
      }),
    ),
  }),
])
export type FiledRow = v.InferOutput<typeof Article>
export const IssuesAnswer = answerOf(FiledIssue)
export const RunAnswer = answerOf(FiledRun)

/** Days are checked where they come from outside, and an issue's name holds one. */
export const isDay = (text: string) => v.is(IssueDate, text)
