import * as v from 'valibot'
import { FiledRun } from '../../search/remote/answer.ts'
import { runKey } from '../../search/remote/filed.ts'
import type { LoadServer } from './server.ts'

const Found = v.object({
  _shards: v.object({ failed: v.literal(0) }),
  hits: v.object({
    hits: v.array(
      v.object({
        _id: v.string(),
        sort: v.array(v.union([v.string(), v.number()])),
        _source: v.object({ issue: v.optional(v.string()), sha256: v.optional(v.string()) }),
      }),
    ),
  }),
})
const Counted = v.object({ count: v.number(), _shards: v.object({ failed: v.literal(0) }) })

const pageSize = 5000

/** A clause of the engine's query language. */
type Clause = Readonly<Record<string, unknown>>
export type FoundDoc = { id: string; issue: string | undefined; sha256: string | undefined }

/** Everything the clauses let through and `not` does not, as far as it is visible; sorted by `by`, which no two share. */
export async function* findAll(
  server: LoadServer,
  index: string,
  { filter, not = [], by }: { filter: readonly Clause[]; not?: readonly Clause[]; by: readonly string[] },
): AsyncGenerator<FoundDoc> {
  let after: readonly (string | number)[] | undefined
  do {
    const body: Clause = {
      size: pageSize,
      query: { bool: { filter, must_not: not } },
      _source: ['issue', 'sha256'],
      sort: by.map((field) => ({ [field]: 'asc' })),
      ...(after ? { search_after: after } : {}),
    }
    // oxlint-disable-next-line no-await-in-loop -- a page begins after the one before
    const { hits } = (await server.ask({ method: 'POST', path: `/${index}/_search`, body }, Found)).hits
    for (const { _id, _source } of hits) yield { id: _id, issue: _source.issue, sha256: _source.sha256 }
    after = hits.length < pageSize ? undefined : hits.at(-1)?.sort
  } while (after)
}

export async function countAll(server: LoadServer, index: string, filter: readonly Clause[]): Promise<number> {
  const body = { query: { bool: { filter } } }
  return (await server.ask({ method: 'POST', path: `/${index}/_count`, body }, Counted)).count
}

/** What was filed last of a paper's run, whether it is visible to searches or not. */
export async function runOf(server: LoadServer, index: string, paper: string): Promise<FiledRun['run'] | undefined> {
  const path = `/${index}/_doc/${encodeURIComponent(runKey(paper))}`
  if (!(await server.has(path))) return undefined
  const { _source: source } = await server.ask({ method: 'GET', path }, v.object({ _source: FiledRun }))
  return source.run
}

/** Lets searches see all that was sent. */
export async function refresh(server: LoadServer, index: string): Promise<void> {
  const Shards = v.object({ _shards: v.object({ failed: v.number() }) })
  await server.ask({ method: 'POST', path: `/${index}/_refresh` }, Shards)
}
