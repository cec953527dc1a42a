import { QueryClient } from '@tanstack/react-query'
import { deleteDB } from 'idb'
import { onTestFinished, vi } from 'vitest'
import type { IssueEntry } from '../issue/paper.ts'
import { Year } from '../issue/paper.ts'
import * as v from 'valibot'
import { openDownloadsStore } from '../offline/downloads.ts'
import { readLocal } from '../offline/local-files.ts'
import { setLocalFiles } from '../shelf/local.ts'
import type { Shelf } from './shelf.ts'

/** A host with a shelf that can be changed, stopped, and held at a file. */
export function aChangingHost(shelf: Shelf) {
  const asked: string[] = []
  const gates = new Map<string, Promise<void>>()
  let now: Shelf | undefined = shelf
  vi.stubGlobal('fetch', async (address: unknown, { signal }: { signal?: AbortSignal } = {}) => {
    const file = decodeURIComponent(new URL(String(address)).pathname.replace(/^\/papers\//, ''))
    asked.push(file)
    await gates.get(file)
    signal?.throwIfAborted()
    if (!now) throw new TypeError('Failed to fetch')
    const answer = now.get(file)
    return answer instanceof Response ? answer.clone() : new Response(null, { status: 404 })
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return {
    asked,
    stop: () => void (now = undefined),
    change: (to: Shelf) => void (now = to),
    /** Does not answer for `file` before `until`. */
    hold: (file: string, until: Promise<void>) => void gates.set(file, until),
  }
}

/** A database of its own for the test, as one tab has it; `name` for a second tab. */
export function aDevice(name: string = crypto.randomUUID()) {
  const store = openDownloadsStore({ name })
  onTestFinished(async () => {
    setLocalFiles()
    store.close()
    await deleteDB(name)
  })
  return {
    name,
    store,
    /** A cold tab: nothing in memory, and the shelf told of what is kept here. */
    coldTab: () => {
      setLocalFiles({
        isLikely: () => true,
        read: (file, ref) => readLocal(file, ref, store),
        sawRoot: () => undefined,
      })
      return new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
    },
  }
}

/** What the only year of a shelf says of its issues. */
export async function entriesOf(shelf: Shelf, file: string): Promise<IssueEntry[]> {
  const answer = shelf.get(file)
  if (!(answer instanceof Response)) throw new Error(`${file} is not on this shelf`)
  return v.parse(Year, await answer.clone().json()).issues
}
