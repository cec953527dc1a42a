import type { Server } from 'node:net'

/** The engine that scripts/remote.mjs started, for tests of search/remote and press/remote. */
export type RemoteEngine = {
  /** Of its three nodes. */
  urls: readonly [string, string, string]
  kill: (node: 0 | 1 | 2) => Promise<void>
  restart: (node: 0 | 1 | 2) => Promise<void>
  /** Resolves when every copy of every shard is in its place, or as many as can be: `yellow`. */
  settle: (node: 0 | 1 | 2, status?: 'green' | 'yellow') => Promise<void>
}

const urls = (process.env['REMOTE_URLS'] ?? '').split(' ').filter((url) => url !== '')
const door = process.env['REMOTE_DOOR'] ?? ''

/** `undefined` where the tests are not run by scripts/remote.mjs, or it found no engine; a test then skips. */
export const remoteEngine: RemoteEngine | undefined = engineOf(urls)

function engineOf([first, second, third]: readonly string[]): RemoteEngine | undefined {
  if (first === undefined || second === undefined || third === undefined) return undefined
  const nodes = [first, second, third] as const
  return {
    urls: nodes,
    kill: (node) => order(`kill/${node}`),
    restart: (node) => order(`restart/${node}`),
    settle: async (node, status = 'green') => {
      const query = `wait_for_status=${status}&wait_for_no_relocating_shards=true&timeout=60s`
      const answer = await fetch(`${nodes[node]}/_cluster/health?${query}`)
      if (!answer.ok) throw new Error(`the cluster is not ${status}: ${await answer.text()}`)
    },
  }
}

async function order(what: string): Promise<void> {
  const answer = await fetch(`${door}/${what}`, { method: 'POST' })
  if (!answer.ok) throw new Error(`${what}: ${await answer.text()}`)
}

/** Where a test's own server listens. */
export function portOf(server: Server): number {
  const address = server.address()
  if (typeof address === 'object' && address) return address.port
  throw new Error('the server does not listen')
}
