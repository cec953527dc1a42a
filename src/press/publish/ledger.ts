import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { ArticleId, PaperId, Sha256 } from '../../issue/ids.ts'
import { canonicalJson, parseJson } from '../../issue/json.ts'
import { parseIssueName } from '../../issue/locator.ts'
import { read } from '../../issue/read.ts'
import { writeWhole } from '../cache.ts'

/** What was written of one issue: from what, and the ids of its articles, each of which has a page. */
const Entry = v.strictObject({ made: Sha256, ids: v.array(ArticleId) })
const IssueKey = v.pipe(
  v.string(),
  v.check((key) => {
    const [paper, name, ...rest] = key.split('/')
    return rest.length === 0 && read(PaperId, paper) !== undefined && parseIssueName(name ?? '') !== undefined
  }),
)
/** A file that is not an issue's: below the app, never above it. */
const OwnFile = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/))

const Ledger = v.strictObject({
  version: v.literal(1),
  issues: v.record(IssueKey, Entry),
  files: v.record(OwnFile, Sha256),
})

/**
 * What publishing has written into an app: for each issue (`paper/2021-07-20`) what its pages were made from, and every other
 * file with its hash. It lies in the app, so that it goes when the app is emptied.
 */
export type Ledger = v.InferOutput<typeof Ledger>

const name = '.published.json'

/** The ledger of the app in `folder`; an empty one when it has none or it cannot be read. */
export function readLedger(folder: string): Ledger {
  try {
    return v.parse(Ledger, parseJson(readFileSync(join(folder, name), 'utf8')))
  } catch {
    return { version: 1, issues: {}, files: {} }
  }
}

export function writeLedger(folder: string, ledger: Ledger): void {
  writeWhole(join(folder, name), canonicalJson(ledger))
}

/** Removes a file of ours, and the folders that are empty then, up to the app itself. */
export function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true })
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    try {
      if (readdirSync(join(folder, above)).length > 0) return
      rmdirSync(join(folder, above))
    } catch {
      return // it went before
    }
  }
}
