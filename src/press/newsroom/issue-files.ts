import type { Dirent } from 'node:fs'
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Problem } from '../problem.ts'
import { order } from './newsroom.ts'

/** A file of an issue's folder, as its folder lists it. */
export type IssueFile = {
  /** Below the issue's folder, with `/`. */
  path: string
  /** Where it is on this machine. */
  from: string
  /** Changes when the file does, without reading it: size, time, place on the disk. */
  stamp: string
}

/** Files that are no part of an issue, whoever put them there. */
const ignored = /^(\.|~\$)|~$|^(Thumbs\.db|desktop\.ini|__MACOSX)$/i

/**
 * All files below `folder` in one order, whatever the disk says. A link that leads out of the newsroom is a problem and
 * is not followed; `newsroom` is its root.
 */
export function filesOf(folder: string, shown: string, newsroom: string, problems: Problem[]): IssueFile[] {
  const files: IssueFile[] = []
  const root = realpathSync(newsroom)
  const walk = (at: string, below: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (ignored.test(entry.name)) continue
      const from = join(at, entry.name)
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isSymbolicLink() && !staysInside(from, root)) {
        problems.push({
          file: `${shown}/${path}`,
          what: 'is a link out of the newsroom; copy the file itself here',
          level: 'error',
        })
      } else if (isFolder(entry, from)) walk(from, path)
      else files.push({ path, from, stamp: stampOf(from) })
    }
  }
  walk(folder, '')
  return files.toSorted((a, b) => order(a.path, b.path))
}

/** Size, time of change and place on the disk of a file; `''` when it is not there. */
export function stampOf(path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(path)
    return `${size} ${mtimeMs} ${ino}`
  } catch {
    return ''
  }
}

function isFolder(entry: Dirent, from: string): boolean {
  return entry.isSymbolicLink() ? statSync(from).isDirectory() : entry.isDirectory()
}

function staysInside(link: string, root: string): boolean {
  try {
    const target = realpathSync(link)
    // a folder above itself would be walked for ever
    const isAbove = link.startsWith(`${target}${sep}`) || realpathSync(join(link, '..')).startsWith(target)
    return target.startsWith(`${root}${sep}`) && !(lstatSync(target).isDirectory() && isAbove)
  } catch {
    return false
  }
}
