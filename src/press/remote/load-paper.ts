import { encoderVersion } from '../../search/encode.ts'
import type { FiledRun } from '../../search/remote/answer.ts'
import { runKey } from '../../search/remote/filed.ts'
import { remoteVersion } from '../../search/remote/mapping.ts'
import { startProgress } from '../build/progress.ts'
import { sendAll } from './bulk.ts'
import { refresh, runOf } from './filed.ts'
import { removeFound } from './remove-found.ts'
import { loadYear, type YearSource } from './load-year.ts'
import type { LoadServer } from './server.ts'

/** Where the years of a paper come from, oldest first. */
export type PaperSource = { id: string; issues: number; years: readonly YearSource[] }

export type PaperLoad = { paper: string; issues: number; loaded: number; articles: number }

/** Makes what the server has of a paper what the shelf has. Years that are still the same are not even looked at. */
export async function loadPaper(
  server: LoadServer,
  index: string,
  source: PaperSource,
  say: (line: string) => void,
): Promise<PaperLoad> {
  const { id, years } = source
  const before = await runOf(server, index, id)
  let whole = (before?.years ?? []).filter((one) => years.some((year) => isSame(one, year)))
  const changed = years.filter((year) => !whole.some((one) => isSame(one, year)))
  const isAsItWas = before !== undefined && changed.length === 0 && whole.length === before.years.length
  const made = { paper: id, issues: source.issues, loaded: 0, articles: 0 }
  if (isAsItWas) return made
  // first of all it is said no more that these years are whole
  await saveRun(server, index, id, whole)
  await removeYears(server, index, id, years)
  const progress = startProgress(`press index: ${id}`, source.issues, say)
  let issues = 0
  for (const year of changed) {
    const done = () => {
      issues += 1
      progress(issues)
    }
    // oxlint-disable-next-line no-await-in-loop -- the engine sets the pace
    const { loaded, articles } = await loadYear({ server, index, paper: id, source: year, done })
    made.loaded += loaded
    made.articles += articles
    whole = [...whole, { year: year.year, sha256: year.sha256 }].toSorted((a, b) => (a.year < b.year ? -1 : 1))
    // oxlint-disable-next-line no-await-in-loop -- the checkpoint of a year
    await saveRun(server, index, id, whole)
  }
  return made
}

function isSame(a: { year: string; sha256: string }, b: { year: string; sha256: string }): boolean {
  return a.year === b.year && a.sha256 === b.sha256
}

async function saveRun(
  server: LoadServer,
  index: string,
  paper: string,
  years: FiledRun['run']['years'],
): Promise<void> {
  const run: FiledRun['run'] = { remote: remoteVersion, encoder: encoderVersion, years }
  await sendAll(server, index, [{ put: runKey(paper), doc: { what: 'run', paper, run } }])
  await refresh(server, index)
}

/** Years that the shelf has no more. */
async function removeYears(
  server: LoadServer,
  index: string,
  paper: string,
  years: readonly YearSource[],
): Promise<void> {
  const filter = [{ term: { paper } }, { terms: { what: ['article', 'issue'] } }]
  const not = [{ terms: { year: years.map(({ year }) => year) } }]
  await removeFound(server, index, { filter, not, by: ['issue', 'what', 'order', 'sha256'] })
}
