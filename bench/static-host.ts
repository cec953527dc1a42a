import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { serve } from '../e2e/serve.ts'

type Ready = { status: number; headers: Record<string, string>; body: Buffer; etag: string }

/**
 * `dist` as a plain static host sends it, GitHub Pages for one: text in gzip, everything with an ETag and ten minutes of
 * freshness; `shelf` is another folder of papers than the built one. `faceDelayMs` holds every face back for so long,
 * `holdWorker` the service worker until what it returns is called.
 */
export async function staticHost(dist: string, shelf?: string) {
  const inner = await serve(dist, {}, shelf)
  const known = new Map<string, Promise<Ready>>()
  const pace = { faceDelayMs: 0 }
  let held = Promise.resolve()

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const answer = known.get(path) ?? read(inner.url(path))
    known.set(path, answer)
    const send = async () => {
      const { status, headers, body, etag } = await answer
      if (path === '/service-worker.js') await held
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
      else response.writeHead(status, headers).end(body)
    }
    setTimeout(() => void send(), path.endsWith('.woff2') ? pace.faceDelayMs : 0)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    pace,
    holdWorker: () => {
      const letGo = new AbortController()
      held = new Promise((resolve) => letGo.signal.addEventListener('abort', () => resolve()))
      return () => letGo.abort()
    },
    url: (path: string) => `http://localhost:${port}${path}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await inner.stop()
    },
  }
}

async function read(url: string): Promise<Ready> {
  const answer = await fetch(url)
  const plain = Buffer.from(await answer.arrayBuffer())
  const isText = /text|json|javascript|svg|manifest/.test(answer.headers.get('content-type') ?? '')
  const body = isText ? gzipSync(plain) : plain
  const etag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`
  const sent = Object.fromEntries(answer.headers)
  for (const own of ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']) delete sent[own]
  const coding: Record<string, string> = isText ? { 'content-encoding': 'gzip' } : {}
  return { status: answer.status, headers: { ...sent, ...coding, etag, 'cache-control': 'max-age=600' }, body, etag }
}
