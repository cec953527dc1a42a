import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = join(root, 'node_modules/.cache')
const hourMs = 3_600_000
const made = new Map<string, Promise<string>>()

/** What a folder is made from: `what` was asked for, files by their paths, and the sources of the program in some folders. */
export type MadeFrom = { what: unknown; files: readonly string[]; sources: readonly string[] }

/**
 * A folder that `make` fills, once, and that is kept until what it is made from changes. Two processes may make it at the
 * same time; who comes second uses the other's.
 */
export function madeOnce(name: string, from: MadeFrom, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(cache, `${name}-${fingerprint(from)}`)
  const known = made.get(folder) ?? findOrMake(name, folder, make)
  made.set(folder, known)
  return known
}

async function findOrMake(name: string, folder: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const draft = join(cache, `${name}-draft-${process.pid}`)
  await make(draft)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another process was first, with the same bytes
  }
  removeOlder(name, folder)
  return folder
}

/** What was made from something else, and what runs that were killed have left. */
function removeOlder(name: string, folder: string): void {
  for (const other of readdirSync(cache)) {
    const path = join(cache, other)
    const isOlder = new RegExp(`^${name}-[0-9a-f]{16}$`).test(other) && path !== folder
    // another process may have put its draft in place since it was listed
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    const isLeft = new RegExp(`^\\.?${name}-draft-`).test(other) && since < Date.now() - hourMs
    if (isOlder || isLeft) rmSync(path, { recursive: true, force: true })
  }
}

function fingerprint({ what, files, sources }: MadeFrom): string {
  const hash = createHash('sha256').update(JSON.stringify(what))
  for (const path of files) hash.update(readFileSync(path))
  for (const source of sources)
    for (const name of readdirSync(join(root, source)).toSorted())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(name).update(readFileSync(join(root, source, name)))
  return hash.digest('hex').slice(0, 16)
}
