import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { issueName } from '../../issue/locator.ts'
import { encoderVersion } from '../encode.ts'
import { IssuesAnswer, isDay, RunAnswer } from './answer.ts'
import { askServer, type Server } from './ask-server.ts'
import { RemoteError } from './failure.ts'
import { remoteVersion } from './mapping.ts'

/** What a server has of a paper. */
export type FiledIssues = {
  /** It has the issue, whole and as it is now. */
  has: (entry: IssueEntry) => boolean
  /** The names of all issues it has of a year, as they are now or not, in no order. */
  ofYear: (year: string) => readonly string[]
}

const pageSize = 5000

/**
 * Asks what the server has. Of years that are whole a hash tells it; of others, such as the one that goes on, all issues are
 * asked for. `issues`: all of the paper in the years that are wanted.
 */
export async function filedIssues(
  server: Server,
  { id, years }: Pick<Paper, 'id' | 'years'>,
  issues: readonly IssueEntry[],
  signal: AbortSignal,
): Promise<FiledIssues> {
  const known = await filedRun(server, id, signal)
  const whole = new Set(
    years
      .filter(({ year, sha256 }) => known.some((one) => one.year === year && one.sha256 === sha256))
      .map((one) => one.year),
  )
  const isWhole = (year: string) => whole.has(year)
  const inWhole = issues.filter(({ date }) => isWhole(date.slice(0, 4)))
  // nothing to ask when all that is wanted, and all that there is, is in years that are whole
  const isAll = known.every(({ year }) => isWhole(year)) && inWhole.length === issues.length
  const others = isAll ? new Map<string, string>() : await listed(server, id, [...whole], signal)
  const names = new Map<string, string[]>()
  for (const name of [...inWhole.map(({ date, edition }) => issueName(date, edition)), ...others.keys()]) {
    const year = name.slice(0, 4)
    names.set(year, [...(names.get(year) ?? []), name])
  }
  return {
    has: ({ date, edition, sha256 }) => isWhole(date.slice(0, 4)) || others.get(issueName(date, edition)) === sha256,
    ofYear: (year) => names.get(year) ?? [],
  }
}

async function filedRun(server: Server, paper: string, signal: AbortSignal) {
  const asked = { size: 1, query: { bool: { filter: [{ term: { what: 'run' } }, { term: { paper } }] } } }
  const [hit] = (await askServer(server, asked, RunAnswer, signal)).hits.hits
  if (!hit) throw new RemoteError('wrong', `it has nothing of ${paper}`)
  const { _source: source } = hit
  const { remote, encoder, years } = source.run
  if (remote !== remoteVersion || encoder !== encoderVersion)
    throw new RemoteError('wrong', 'it was filled by another version of press index')
  return years
}

/** The issues of all other years: name → hash. */
async function listed(
  server: Server,
  paper: string,
  whole: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  let after: readonly (string | number)[] | undefined
  do {
    const asked = {
      size: pageSize,
      _source: ['issue', 'sha256'],
      query: {
        bool: { filter: [{ term: { what: 'issue' } }, { term: { paper } }], must_not: [{ terms: { year: whole } }] },
      },
      sort: [{ issue: 'asc' }],
      ...(after ? { search_after: after } : {}),
    }
    // oxlint-disable-next-line no-await-in-loop -- a page begins after the one before
    const { hits } = (await askServer(server, asked, IssuesAnswer, signal)).hits
    for (const { _source } of hits) if (isDay(_source.issue.slice(0, 10))) found.set(_source.issue, _source.sha256)
    after = hits.length < pageSize ? undefined : hits.at(-1)?.sort
  } while (after)
  return found
}
