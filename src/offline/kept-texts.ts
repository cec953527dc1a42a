import type { PaperId } from '../issue/ids.ts'
import { connectionBy } from '../storage/connection.ts'
import { downloadsName, openDownloads } from './database.ts'
import { readKeptFile } from './kept-file.ts'
import { readKeptIssue } from './kept-issue.ts'
import { keysOf } from './keys.ts'

/** The text of kept issues, to be read from any thread; it is written by downloads.ts. */
export type KeptTexts = {
  /** The sha256 of each issue.json of `paper` that is here; none where nothing is, or where this browser keeps nothing. */
  here: (paper: PaperId) => Promise<ReadonlySet<string>>
  /**
   * The bytes of a file of `paper` by its path below the paper's folder, if this very one is here. They were verified when
   * they were kept, and are not hashed again.
   */
  read: (paper: PaperId, href: string, sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** The paper.json that leads to them. */
  root: (paper: PaperId) => Promise<Uint8Array<ArrayBuffer> | undefined>
  close: () => void
}

type Options = { name?: string; patienceMs?: number }

/** Opens nothing before it is asked, and makes no database where there is none. Never rejects. */
export function openKept({ name = downloadsName, patienceMs = 3000 }: Options = {}): KeptTexts {
  const database = connectionBy((onLost) => openDownloads({ name, onLost, create: false }), patienceMs)
  const file = (path: string) =>
    database.use(async (opened) => readKeptFile(await opened.get('files', path))).catch(() => undefined)
  return {
    here: (paper) =>
      database
        .use(async (opened) => {
          const records = await opened.getAll('issues', keysOf(paper))
          return new Set(records.flatMap((record) => readKeptIssue(record)?.sha256 ?? []))
        })
        .catch(() => new Set()),
    read: async (paper, href, sha256) => {
      const kept = await file(`${paper}/${href}`)
      return kept?.sha256 === sha256 ? kept.bytes : undefined
    },
    root: async (paper) => (await file(`${paper}/paper.json`))?.bytes,
    close: () => database.close(),
  }
}
