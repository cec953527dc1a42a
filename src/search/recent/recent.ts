import { Index } from 'flexsearch'
import type { PaperId } from '../../issue/ids.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { indexTokens } from '../encode.ts'
import { FilesError } from '../files.ts'
import { lookThrough } from '../look-through.ts'
import type { Candidate, OpenIssue } from '../open-issue.ts'
import { compareIssues } from '../order.ts'
import type { Ask, Provider } from '../provider.ts'
import { between, candidatesFor } from './candidates.ts'

/** Characters in the index: about 100 issues of four broadsheet pages, 65 MB. What is older is scanned. */
const mostChars = 3_000_000

export type Recent = {
  provider: Provider
  /** True for an issue that is in the index. */
  has: (entry: IssueEntry) => boolean
  /**
   * Takes the newest of `issues`, which are all on this device, into the index, as many as fit. `pause` is waited for before
   * each article, and may throw to stop it: what is done by then stays.
   */
  take: (
    paper: PaperId,
    issues: readonly IssueEntry[],
    open: (entry: IssueEntry) => Promise<OpenIssue>,
    pause: () => Promise<void>,
  ) => Promise<void>
}

type Indexed = { opened: OpenIssue; first: number }

/** An index in memory over the newest issues of one paper, the one that was asked about last. */
export function openRecent(most = mostChars): Recent {
  let paper: PaperId | undefined
  let index = emptyIndex()
  let indexed = new Map<string, Indexed>()
  let articles = 0
  let chars = 0

  function begin(of: PaperId): void {
    paper = of
    index = emptyIndex()
    indexed = new Map()
    articles = 0
    chars = 0
  }

  async function* candidates(ask: Ask): AsyncGenerator<Candidate> {
    const found = candidatesFor(index, ask.query)
    for (const entry of ask.issues.toSorted(compareIssues(ask.order))) {
      const known = indexed.get(entry.sha256)
      if (!known) throw new Error(`recent: asked about ${entry.href}, which is not in the index`)
      const { opened, first } = known
      if (!found) yield { entry, opened }
      else yield { entry, opened, at: [...opened.docs.keys()].filter((at) => found.has(first + at)) }
    }
  }

  return {
    provider: { id: 'recent', search: (ask) => lookThrough(ask, candidates(ask)) },
    has: ({ sha256 }) => indexed.has(sha256),
    take: async (of, issues, open, pause) => {
      const wanted = new Set(issues.map(({ sha256 }) => sha256))
      const gone = [...indexed].reduce((sum, [key, { opened }]) => sum + (wanted.has(key) ? 0 : opened.chars), 0)
      // removing is slow, the more the larger the index: so what is gone stays in it unasked, until it is a quarter
      if (paper !== of || gone > most / 4) begin(of)
      for (const entry of issues.toSorted(compareIssues('new'))) {
        if (indexed.has(entry.sha256)) continue
        if (chars >= most) return
        // oxlint-disable-next-line no-await-in-loop -- one after the other, newest first
        const opened = await openedOr(open(entry))
        if (!opened) continue
        if (chars + opened.chars > most) return
        const into = index
        const first = articles
        articles += opened.docs.length
        for (const [at, { text }] of opened.docs.entries()) {
          // oxlint-disable-next-line no-await-in-loop -- between two articles the thread hears what has come
          await pause()
          into.add(first + at, [...indexTokens(text)].join(between))
        }
        if (into !== index) return // another paper has been asked about
        chars += opened.chars
        indexed.set(entry.sha256, { opened: { ...opened, isHere: true }, first })
      }
    },
  }
}

/** What is damaged is not indexed: a scan will say so of it. */
async function openedOr(opening: Promise<OpenIssue>): Promise<OpenIssue | undefined> {
  try {
    return await opening
  } catch (error) {
    if (error instanceof FilesError) return undefined
    throw error
  }
}

function emptyIndex(): Index {
  return new Index({ tokenize: 'strict', resolution: 1, encode: (text: string) => text.split(between) })
}
