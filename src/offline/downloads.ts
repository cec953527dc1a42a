import type { PaperId } from '../issue/ids.ts'
import { isPaperId } from '../issue/names.ts'
import type { IssueEntry } from '../issue/paper.ts'
import { connectionBy } from '../storage/connection.ts'
import { inTransaction } from '../storage/transaction.ts'
import { downloadsName, isNotThere, openDownloads, type DownloadsDatabase } from './database.ts'
import type { FileHere } from './fetch-kept.ts'
import { keepIssues, type KeepOptions, type KeepResult } from './keep-issues.ts'
import { readKeptFile, type KeptFile } from './kept-file.ts'
import { readKeptIssue, type KeptIssue } from './kept-issue.ts'
import { issueKey, keysOf } from './keys.ts'

/** What is kept on this device: the text of issues, and what leads to it. Everything but `keep` rejects where this browser keeps nothing. */
export type Downloads = {
  /** See `keepIssues`; never rejects. */
  keep: (paper: PaperId, entries: readonly IssueEntry[], options?: KeepOptions) => Promise<KeepResult>
  /** The issues of a paper that are here, oldest first. */
  list: (paper: PaperId) => Promise<KeptIssue[]>
  has: (paper: PaperId, issue: Pick<IssueEntry, 'date' | 'edition'>) => Promise<boolean>
  /** Of the text of a paper's issues. */
  bytes: (paper: PaperId) => Promise<number>
  /** The papers of which something is here. */
  papers: () => Promise<PaperId[]>
  /** Takes issues away by their names; with a paper's last one goes all that led to it. Settles when the disk has it. */
  remove: (paper: PaperId, names: readonly string[]) => Promise<void>
  /** A file by its path below `papers/`. */
  file: (file: string) => Promise<KeptFile | undefined>
  close: () => void
}

type Options = {
  name?: string
  patienceMs?: number
  open?: typeof openDownloads
}

/** Opens nothing before it is asked, and makes no database before something is to be kept. */
export function openDownloadsStore({
  name = downloadsName,
  patienceMs = 3000,
  open = openDownloads,
}: Options = {}): Downloads {
  const written = connectionBy((onLost) => open({ name, onLost, create: true }), patienceMs)
  const found = connectionBy((onLost) => open({ name, onLost, create: false }), patienceMs)
  const read = <Result>(otherwise: Result, work: (database: DownloadsDatabase) => Promise<Result>) =>
    found.use(work).catch((error: unknown) => {
      if (isNotThere(error)) return otherwise
      throw error
    })
  const list = (paper: PaperId) => read([], (database) => listIssues(database, paper))
  return {
    keep: (...wanted) =>
      keepIssues({ list, put: (...what) => written.use((database) => putAll(database, ...what)) }, ...wanted),
    list,
    has: (paper, issue) =>
      read(false, async (database) => {
        const record = await database.get('issues', issueKey(paper, issue))
        return readKeptIssue(record) !== undefined
      }),
    bytes: async (paper) => (await list(paper)).reduce((sum, { bytes }) => sum + bytes, 0),
    papers: () => read([], listPapers),
    remove: (paper, names) => read(undefined, (database) => removeIssues(database, paper, names)),
    file: (file) => read(undefined, async (database) => readKeptFile(await database.get('files', file))),
    close: () => {
      written.close()
      found.close()
    },
  }
}

async function listIssues(database: DownloadsDatabase, paper: PaperId): Promise<KeptIssue[]> {
  return (await database.getAll('issues', keysOf(paper))).flatMap((record) => readKeptIssue(record) ?? [])
}

async function listPapers(database: DownloadsDatabase): Promise<PaperId[]> {
  const papers = (await database.getAllKeys('issues')).map((key) => key.slice(0, key.indexOf('/')))
  return [...new Set(papers)].filter(isPaperId)
}

/** What leads to the issues goes with them where it has been taken away meanwhile. */
function putAll(
  database: DownloadsDatabase,
  files: readonly FileHere[],
  issues: readonly KeptIssue[],
  roots: readonly FileHere[] = [],
): Promise<void> {
  return inTransaction(database, ['files', 'issues'], async (transaction) => {
    const [fileStore, issueStore] = [transaction.objectStore('files'), transaction.objectStore('issues')]
    const there = await Promise.all(roots.map(({ file }) => fileStore.getKey(file)))
    const missing = there.includes(undefined) ? roots : []
    await Promise.all([
      ...[...missing, ...files].map(({ file, kept }) => fileStore.put(kept, file)),
      ...issues.map((issue) => issueStore.put(issue, issueKey(issue.paper, issue))),
    ])
  })
}

function removeIssues(database: DownloadsDatabase, paper: PaperId, names: readonly string[]): Promise<void> {
  return inTransaction(database, ['files', 'issues'], async (transaction) => {
    const [files, issues] = [transaction.objectStore('files'), transaction.objectStore('issues')]
    for (const name of names) {
      const key = `${paper}/${name}`
      // oxlint-disable-next-line no-await-in-loop -- one transaction takes them one after another anyway
      const kept = readKeptIssue(await issues.get(key))
      // oxlint-disable-next-line no-await-in-loop -- the same
      await Promise.all([issues.delete(key), kept && files.delete(`${paper}/${kept.href}`)])
    }
    if ((await issues.count(keysOf(paper))) === 0) await files.delete(keysOf(paper))
    if ((await issues.count()) === 0) await files.clear()
  })
}

let own: Downloads | undefined
/** The one of this tab, opened when it is first used. */
export const downloads = (): Downloads => (own ??= openDownloadsStore())
