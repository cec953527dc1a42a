import type { PaperId } from '../../issue/ids.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { type Files, FilesError } from '../files.ts'
import type { Suggestion } from '../protocol.ts'
import type { Ask, Provider } from '../provider.ts'
import { type Covered, coveredBy } from './covers.ts'
import { startHeld } from './held.ts'
import { type Index, openIndex } from './open-index.ts'
import { searchIndex } from './search.ts'
import { suggestionsFor } from './suggest.ts'
import { type Monthly, monthlyIn } from './trend.ts'

/** The archive indexes that press has made. */
export type Archive = {
  /** Throws a `FilesError` when the paper has no index or its lists cannot be read. */
  provider: Provider
  /** Which of these issues, oldest first, it may be asked about. Where there is no index to be had, none. */
  covers: (paper: PaperId, entries: readonly IssueEntry[], signal: AbortSignal) => Promise<Covered>
  /** None where there is no index to be had. */
  suggest: (paper: PaperId, typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]>
  /** Throws as the provider does. */
  trend: (ask: Pick<Ask, 'query' | 'paper' | 'issues' | 'signal'>) => Promise<Monthly>
}

/** Decoded lists, heads and texts that are kept. */
const mostHeld = 16_000_000

/** Opens the indexes among `files`. `paperOf` reads a paper's paper.json, and keeps it: it is asked for each time. */
export function openArchive(
  files: Files,
  paperOf: (paper: PaperId, signal: AbortSignal) => Promise<Pick<Paper, 'id' | 'years' | 'search'>>,
): Archive {
  const held = startHeld(mostHeld)

  async function indexOf(id: PaperId, signal: AbortSignal): Promise<Index> {
    const paper = await paperOf(id, signal)
    const index = await openIndex(files, held, paper, signal)
    if (!index) throw new FilesError('damaged', `${id}/paper.json`, 'there is no archive index for this reader')
    return index
  }

  /** What `make` makes of the index, or `none` where there is none to be had. */
  async function orNone<T>(
    id: PaperId,
    signal: AbortSignal,
    none: T,
    make: (index: Index, paper: Pick<Paper, 'years'>) => Promise<T>,
  ): Promise<T> {
    try {
      return await make(await indexOf(id, signal), await paperOf(id, signal))
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof FilesError) return none
      throw error
    }
  }

  return {
    provider: {
      id: 'archive',
      search: async function* (ask) {
        yield* searchIndex(await indexOf(ask.paper, ask.signal), ask)
      },
    },
    covers: (id, entries, signal) =>
      orNone(id, signal, { covered: [], rest: [...entries] }, (index, paper) =>
        coveredBy(index, paper, entries, signal),
      ),
    suggest: (id, typed, signal) =>
      orNone(id, signal, [], async (index) => suggestionsFor(await index.suggestions(signal), typed)),
    trend: async (ask) => monthlyIn(await indexOf(ask.paper, ask.signal), ask),
  }
}
