import type { IssueEntry } from '../../issue/paper.ts'
import type { Archive } from '../archive/archive.ts'
import { FilesError } from '../files.ts'
import type { Ask, Provider } from '../provider.ts'
import type { Recent } from '../recent/recent.ts'
import { scanProvider } from '../scan/scan.ts'
import type { Scope } from './scope.ts'
import { mostFetched } from './split.ts'
import type { Texts } from './texts.ts'
import type { Source } from './together.ts'

export type SourceMakers = { texts: Texts; recent: Recent; archive: Archive }

/** Who is asked about what, and who instead of one that fails. */
export function sourcesOf({ texts, recent, archive }: SourceMakers, { split, remote }: Scope): Source[] {
  const here = scanProvider(({ paper }, entry) => texts.open(paper, entry, true))
  const all: Source[] = [
    { provider: recent.provider, issues: split.recent, instead: here },
    { provider: here, issues: split.scanned },
    { provider: fetching(texts), issues: split.fetched },
    ...(remote ? [{ provider: remote.provider, issues: split.remote }] : []),
    { provider: archive.provider, issues: split.archive, instead: inItsPlace(texts) },
  ]
  return all.filter(({ issues }) => issues.length > 0)
}

/** Reads texts from the shelf, and asks it no more once it was not to be reached. */
function fetching(texts: Texts): Provider {
  const lost = new WeakMap<Ask, FilesError>()
  return scanProvider(async (ask, entry) => {
    const error = lost.get(ask)
    if (error && !texts.held(entry)) throw error
    try {
      return await texts.open(ask.paper, entry, false)
    } catch (thrown) {
      if (thrown instanceof FilesError && thrown.reason === 'offline') lost.set(ask, thrown)
      throw thrown
    }
  })
}

/** An archive that does not answer: of few issues the texts are read; of many it is said that they were not. */
function inItsPlace(texts: Texts): Provider {
  return {
    id: 'scan',
    async *search(ask) {
      if (ask.issues.length <= mostFetched) yield* fetching(texts).search(ask)
      else yield nothingOf(ask.issues)
    },
  }
}

function nothingOf(issues: readonly IssueEntry[]) {
  return {
    rows: [],
    total: { value: 0, isExact: true },
    years: new Map<string, number>(),
    unread: issues.map((entry) => ({ entry, reason: 'offline' as const })),
    isWhole: true,
  }
}
