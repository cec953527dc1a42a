import { QueryClient } from '@tanstack/react-query'
import { onTestFinished, vi } from 'vitest'
import type { Shelf } from './shelf.ts'

/** A host with this shelf, and a client that asks it, for queries without a page. Notes what it is asked for. */
export function aHost(shelf: Shelf) {
  const asked: string[] = []
  vi.stubGlobal('location', { origin: 'https://example.org' })
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('fetch', (address: string) => {
    const file = new URL(address).pathname.replace('/papers/', '')
    asked.push(file)
    const answer = shelf.get(file)
    return Promise.resolve(answer instanceof Response ? answer.clone() : new Response(null, { status: 404 }))
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  return { asked, client }
}
