import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '../../issue/json.ts'
import type { Paper } from '../../issue/paper.ts'
import { read } from '../../issue/read.ts'
import { Manifest } from '../../search/archive/manifest.ts'
import { encoderVersion } from '../../search/encode.ts'
import { sha256 } from '../cache.ts'

/** The manifest that `paper` names, when it is there and not damaged. */
export function manifestOf(folder: string, { search }: Pick<Paper, 'search'>): Manifest | undefined {
  if (!search) return undefined
  const path = join(folder, search.href)
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  if (sha256(bytes) !== search.sha256) return undefined
  try {
    return read(Manifest, parseJson(bytes.toString('utf8')))
  } catch {
    return undefined
  }
}

/** True when `manifest` was made of just what the paper's years hold now, by this very press. */
export function isCurrent(manifest: Manifest, paper: Paper): boolean {
  const now = yearsOf(paper)
  return (
    manifest.encoder === encoderVersion &&
    manifest.years.length === now.length &&
    manifest.years.every(({ year, sha256: hash }, at) => now[at]?.year === year && now[at].sha256 === hash)
  )
}

/** What a manifest says of the years it was made from. */
export function yearsOf({ years }: Pick<Paper, 'years'>): Manifest['years'] {
  return years.map(({ year, sha256: hash }) => ({ year, sha256: hash.slice(0, 16) }))
}
