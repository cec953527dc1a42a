import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { IssueDate, PaperId } from '../src/issue/ids.ts'
import { writeSynthShelf } from '../src/press/synth/write-shelf.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = join(root, 'node_modules/.cache')
/** What the shelf is made from and by. */
const sources = ['src/issue', 'src/press', 'src/press/build', 'src/press/newsroom', 'src/press/synth']
const hourMs = 3_600_000
const run = { issues: 8319, articles: 6, last: '2021-07-20', paper: 'synth-daily' }

let made: Promise<string> | undefined

/**
 * A folder with the standard run of `press synth`, 8,319 issues of six articles, as the paper `/synth-daily`. It is made
 * once, in some seconds, and kept until what it is made by changes.
 */
export function syntheticShelf(): Promise<string> {
  made ??= findOrMake()
  return made
}

async function findOrMake(): Promise<string> {
  const folder = join(cache, `synth-${fingerprint()}`)
  if (existsSync(folder)) return folder
  const draft = join(cache, `synth-draft-${process.pid}`)
  await writeSynthShelf({
    ...run,
    out: draft,
    last: v.parse(IssueDate, run.last),
    paper: v.parse(PaperId, run.paper),
    title: '试印日报',
    hasLayouts: false,
  })
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another process was first, with the same bytes
  }
  removeOlder(folder)
  return folder
}

/** Shelves that other code made, and what runs that were killed have left. */
function removeOlder(folder: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    const isShelf = /^synth-[0-9a-f]{16}$/.test(name) && path !== folder
    const isLeft = /^\.?synth-draft-/.test(name) && statSync(path).mtimeMs < Date.now() - hourMs
    if (isShelf || isLeft) rmSync(path, { recursive: true, force: true })
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(run))
  for (const source of sources)
    for (const name of readdirSync(join(root, source)).toSorted())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(name).update(readFileSync(join(root, source, name)))
  return hash.digest('hex').slice(0, 16)
}
