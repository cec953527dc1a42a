import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A folder that is made beside the one it will replace. */
export type Scaffold = { folder: string; swap: () => void; remove: () => void }

/**
 * Begins a new version of the folder `out`. Nothing of the old one changes before `swap`, which puts the new one in its
 * place by renaming. What a killed run left behind is cleared; if it was killed between two renames the old one is back.
 */
export function scaffoldFor(out: string): Scaffold {
  const target = resolve(out)
  const parent = dirname(target)
  mkdirSync(parent, { recursive: true })
  const next = join(parent, `.${basename(target)}.next-${process.pid}`)
  const old = join(parent, `.${basename(target)}.old-${process.pid}`)
  clearLeftovers(target)
  mkdirSync(next)
  return {
    folder: next,
    swap: () => {
      if (existsSync(target)) renameSync(target, old)
      try {
        renameSync(next, target)
      } catch (error) {
        if (existsSync(old)) renameSync(old, target)
        throw error
      }
      rmSync(old, { recursive: true, force: true })
    },
    remove: () => rmSync(next, { recursive: true, force: true }),
  }
}

/** Puts back the shelf that a killed run had moved aside, and removes what it had not finished. */
export function clearLeftovers(out: string): void {
  const target = resolve(out)
  const parent = dirname(target)
  if (!existsSync(parent)) return
  const name = new RegExp(`^\\.${escaped(basename(target))}\\.(?<what>next|old)-(?<pid>\\d+)$`)
  for (const entry of readdirSync(parent)) {
    const { what, pid } = name.exec(entry)?.groups ?? {}
    if (pid === undefined || isRunning(Number(pid))) continue
    const path = join(parent, entry)
    if (what === 'old' && !existsSync(target)) renameSync(path, target)
    else rmSync(path, { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
