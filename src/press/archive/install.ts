import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../../issue/json.ts'
import { unpackFrequent } from '../../search/archive/frequent.ts'
import { type Manifest, MonthFile } from '../../search/archive/manifest.ts'
import { bucketFile, issueFile, listFile, monthFile, shardFile } from '../../search/archive/places.ts'

/** Moves the new files among the old. All but the lists are named by what is in them, and those lie in a folder that is. */
export function install(from: string, target: string): void {
  mkdirSync(target, { recursive: true })
  const made = new Set<string>()
  for (const path of filesIn(from)) {
    const to = join(target, path)
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true })
    made.add(dirname(to))
    renameSync(join(from, path), to)
  }
}

/** Removes from `target` what `manifest`, whose own name is `name`, does not name. */
export function removeOthers(target: string, name: string, manifest: Manifest): void {
  const kept = new Set(namedFiles(target, name, manifest))
  for (const path of filesIn(target)) if (!kept.has(path)) rmSync(join(target, path))
}

/** True when every file that `manifest` names is in `target`. */
export function isWhole(target: string, manifest: Manifest): boolean {
  const there = new Set(filesIn(target))
  try {
    return filesOf(target, manifest).every((path) => there.has(path))
  } catch {
    return false // a month that cannot be read
  }
}

/** All files of an index, its manifest with them, which is called `name`. */
export function namedFiles(target: string, name: string, manifest: Manifest): string[] {
  return [name, ...filesOf(target, manifest)]
}

function filesOf(target: string, manifest: Manifest): string[] {
  const { lists, bucketBits, shards, frequent, months, suggestions } = manifest
  return [
    suggestions.href,
    ...shards.map((_, at) => shardFile(lists, at)),
    ...Array.from({ length: 2 ** bucketBits }, (_, at) => bucketFile(lists, at)),
    ...[...unpackFrequent(frequent).keys()].map((token) => listFile(lists, token)),
    ...months.flatMap(({ month, sha256 }) => filesOfMonth(target, monthFile(month, sha256))),
  ]
}

function filesOfMonth(target: string, path: string): string[] {
  const { issues } = v.parse(MonthFile, parseJson(readFileSync(join(target, path), 'utf8')))
  return [path].concat(issues.map((issue) => issueFile(issue, issue.sha256)))
}

/** Every file below `folder`, by its path with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
}
