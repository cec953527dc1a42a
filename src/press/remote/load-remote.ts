import { join } from 'node:path'
import type { PaperId } from '../../issue/ids.ts'
import type { IssueEntry, Paper, Year } from '../../issue/paper.ts'
import { searchIssueOf } from '../../search/search-issue.ts'
import { PressError } from '../problem.ts'
import { openShelf, type Shelf } from '../publish/shelf.ts'
import { loadPaper, type PaperLoad, type PaperSource } from './load-paper.ts'
import { failed, type LoadServer, openServer, type ServerOptions } from './server.ts'
import { goLive, openTarget } from './target.ts'

export type RemoteLoadOptions = ServerOptions & {
  /** A built shelf. */
  folder: string
  /** All papers when it is not given. */
  paper?: PaperId | undefined
  /** What readers ask the server for: `remote.index` of paper.json. */
  name: string
  /** Copies of every shard beside the first; of a new index only. */
  replicas?: number | undefined
}

/**
 * Fills a search server with the papers of a shelf. What it has already is not sent again, and what the shelf has no more is
 * removed. Readers see a new index only when it is whole. Throws a `PressError`; the next load goes on where this one stopped.
 */
export async function loadRemote({
  folder,
  paper,
  name,
  replicas,
  ...options
}: RemoteLoadOptions): Promise<PaperLoad[]> {
  const shelf = openShelf(folder)
  const all = shelf.index().papers
  const wanted = all.filter(({ id }) => paper === undefined || id === paper)
  if (wanted.length === 0) {
    const what = `has no paper "${paper ?? ''}"; it has ${all.map(({ id }) => id).join(', ')}`
    throw new PressError([{ file: join(folder, 'index.json'), what, level: 'error' }])
  }
  const sources = wanted.map(({ href }) => paperSource(shelf, shelf.paper(href)))
  return loadAll(openServer(options), sources, { name, replicas, isPart: wanted.length < all.length, say: options.say })
}

/** The same, of papers that come from anywhere. `isPart`: there are more, which are not loaded. */
export async function loadAll(
  server: LoadServer,
  sources: readonly PaperSource[],
  { name, replicas, isPart, say }: Pick<RemoteLoadOptions, 'name' | 'replicas' | 'say'> & { isPart: boolean },
): Promise<PaperLoad[]> {
  const target = await openTarget(server, name, replicas)
  if (isPart && target.older.length > 0)
    throw failed(server.name, `has ${name} as another version filled it; load all papers, without --paper`)
  const loads: PaperLoad[] = []
  // oxlint-disable-next-line no-await-in-loop -- the engine sets the pace
  for (const source of sources) loads.push(await loadPaper(server, target.index, source, say))
  await goLive(server, target)
  return loads
}

function paperSource(shelf: Shelf, paper: Paper): PaperSource {
  return {
    id: paper.id,
    issues: paper.years.reduce((sum, { count }) => sum + count, 0),
    years: paper.years.map((ref) => {
      let held: Year | undefined
      return {
        year: ref.year,
        sha256: ref.sha256,
        entries: () => (held ??= shelf.year(paper.id, ref)).issues,
        read: (entry: IssueEntry) => searchIssueOf(shelf.issue(paper.id, entry)),
      }
    }),
  }
}
