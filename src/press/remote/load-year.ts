import type { IssueEntry } from '../../issue/paper.ts'
import { issueName } from '../../issue/locator.ts'
import type { SearchIssue } from '../../search/provider.ts'
import { articleKey, filedArticles, issueKey } from '../../search/remote/filed.ts'
import { type Action, sendAll } from './bulk.ts'
import { countAll, findAll, refresh } from './filed.ts'
import { removeFound } from './remove-found.ts'
import { failed, type LoadServer } from './server.ts'

/** Where the issues of a year come from. */
export type YearSource = {
  year: string
  sha256: string
  /** Oldest first. */
  entries: () => readonly IssueEntry[]
  /** Throws a `PressError` when it is lost or damaged. */
  read: (entry: IssueEntry) => SearchIssue
}

type Options = {
  server: LoadServer
  index: string
  paper: string
  source: YearSource
  /** Called with every issue that is done with. */
  done: (entry: IssueEntry, wasThere: boolean) => void
}

/** Issues that are filed together: of so many, after each of these steps the engine is made to show what it has. */
const batchSize = 100

/**
 * Makes what the server has of a year what the shelf has. At every moment an issue that is said to be there is there whole: first
 * it is said no more, then its articles are filed, then those it has no more are removed, then it is said. A load that is
 * stopped anywhere goes on with the issues that are not said to be there.
 */
export async function loadYear({
  server,
  index,
  paper,
  source,
  done,
}: Options): Promise<{ loaded: number; articles: number }> {
  const entries = source.entries()
  const inYear = [{ term: { paper } }, { term: { year: source.year } }]
  const known = new Map<string, string | undefined>()
  await refresh(server, index)
  for await (const { issue, sha256 } of findAll(server, index, {
    filter: [...inYear, { term: { what: 'issue' } }],
    by: ['issue'],
  }))
    if (issue !== undefined) known.set(issue, sha256)
  const names = new Set(entries.map((entry) => nameOf(entry)))
  const gone = [...known.keys()].filter((name) => !names.has(name))
  await sendAll(
    server,
    index,
    gone.map((name): Action => ({ remove: issueKey(paper, name) })),
  )
  await removeArticles(server, index, inYear, [{ terms: { issue: [...names] } }])

  const isThere = (entry: IssueEntry) => known.get(nameOf(entry)) === entry.sha256
  for (const entry of entries.filter(isThere)) done(entry, true)
  const wanted = entries.filter((entry) => !isThere(entry))
  let articles = 0
  for (let at = 0; at < wanted.length; at += batchSize) {
    const batch = wanted.slice(at, at + batchSize)
    // oxlint-disable-next-line no-await-in-loop -- the engine sets the pace
    articles += await loadIssues({ server, index, paper, source, done }, batch, known)
  }
  await checkCount({ server, index, paper, source, done }, entries)
  return { loaded: wanted.length, articles }
}

async function loadIssues(
  { server, index, paper, source, done }: Options,
  batch: readonly IssueEntry[],
  known: ReadonlyMap<string, string | undefined>,
): Promise<number> {
  const replaced = batch.map((entry) => nameOf(entry)).filter((name) => known.has(name))
  if (replaced.length > 0) {
    await sendAll(
      server,
      index,
      replaced.map((name): Action => ({ remove: issueKey(paper, name) })),
    )
    await refresh(server, index)
  }
  const counts = new Map<string, number>()
  await sendAll(server, index, articlesOf(source, batch, counts))
  await refresh(server, index)
  const names = batch.map((entry) => nameOf(entry))
  // of what an issue was before, or of a load that was stopped
  const old = { must_not: [{ terms: { sha256: batch.map(({ sha256 }) => sha256) } }] }
  await removeArticles(server, index, [{ term: { paper } }, { terms: { issue: names } }, { bool: old }], [])
  await sendAll(
    server,
    index,
    batch.map((entry): Action => {
      const issue = nameOf(entry)
      const { sha256, date } = entry
      const doc = { what: 'issue', paper, year: source.year, issue, sha256, date, articles: counts.get(issue) ?? 0 }
      return { put: issueKey(paper, issue), doc }
    }),
  )
  await refresh(server, index)
  for (const entry of batch) done(entry, false)
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** One issue after the other, as they are asked for. */
function* articlesOf(source: YearSource, batch: readonly IssueEntry[], counts: Map<string, number>): Generator<Action> {
  for (const entry of batch) {
    const issue = source.read(entry)
    counts.set(nameOf(entry), issue.docs.length)
    for (const doc of filedArticles(issue, entry))
      yield { put: articleKey(issue.paper, doc.issue, doc.row.doc.article), doc }
  }
}

async function removeArticles(
  server: LoadServer,
  index: string,
  filter: readonly Readonly<Record<string, unknown>>[],
  not: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const asked = { filter: [...filter, { term: { what: 'article' } }], not, by: ['issue', 'order', 'sha256'] }
  await removeFound(server, index, asked)
}

/** A load that says nothing of what it lost would be worse than none. */
async function checkCount({ server, index, paper, source }: Options, entries: readonly IssueEntry[]): Promise<void> {
  const asked = [{ term: { what: 'issue' } }, { term: { paper } }, { term: { year: source.year } }]
  const issues = await countAll(server, index, asked)
  const wanted = entries.reduce((sum, { articles }) => sum + articles, 0)
  const articles = await countAll(server, index, [
    { term: { what: 'article' } },
    { term: { paper } },
    { term: { year: source.year } },
  ])
  if (issues !== entries.length || articles !== wanted)
    throw failed(
      server.name,
      `has ${articles} articles in ${issues} issues of ${paper} ${source.year}, and the shelf ${wanted} in ${entries.length}; ` +
        'someone else may be loading it: run press index again',
    )
}

function nameOf({ date, edition }: Pick<IssueEntry, 'date' | 'edition'>): string {
  return issueName(date, edition)
}
