import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What was sent: the file, and the bytes of its body. */
export type Sent = { path: string; bytes: number }

/**
 * A plain static host for the files in `shelf` under /papers/, with ranges and gzip for JSON, that lets nothing be cached;
 * `pages` are other answers, by path. What it sends is noted in `sent`.
 */
export async function rangeHost(shelf: string, pages: Record<string, { type: string; body: string }>) {
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const page = pages[path]
    const file = join(shelf, path.slice('/papers/'.length))
    if (page) return response.writeHead(200, { 'content-type': page.type }).end(page.body)
    if (!path.startsWith('/papers/') || !existsSync(file) || !statSync(file).isFile())
      return response.writeHead(404).end()
    const whole = readFileSync(file)
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const isJson = extname(file) === '.json'
    const body =
      from !== undefined && to !== undefined
        ? whole.subarray(Number(from), Number(to) + 1)
        : isJson
          ? gzipSync(whole)
          : whole
    sent.push({ path, bytes: body.length })
    return response
      .writeHead(from === undefined ? 200 : 206, {
        'cache-control': 'no-store',
        'content-type': isJson ? 'application/json' : 'application/octet-stream',
        ...(isJson ? { 'content-encoding': 'gzip' } : {}),
        ...(from === undefined ? {} : { 'content-range': `bytes ${from}-${to}/${whole.length}` }),
      })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    sent,
    url: (path: string) => `http://localhost:${port}${path}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
