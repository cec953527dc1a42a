import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { headers } from '../scripts/headers.mjs'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

export type Host = Awaited<ReturnType<typeof serve>>

/** How a host looks for what it is asked for. Without them it is one that answers every unknown page with the app. */
export type Manners = {
  /** Where the reader stands on it: `/` or `/paper/`. */
  base?: string
  /** A folder is answered with its index.html, after a 301 to the slash: python, GitHub Pages, S3, nginx as it comes. */
  hasFolders?: boolean
  /** An unknown page is answered with 404 and 404.html, as GitHub Pages does, and not with 200 and index.html. */
  hasNotFound?: boolean
}

/**
 * A host for `dist` that a test can stop and start: the one way to be offline that is the same in every engine. `extra`
 * answers single addresses, `shelf` is another folder of papers than the built one.
 */
export async function serve(
  dist = 'dist',
  extra: Record<string, string> = {},
  shelf = join(dist, 'papers'),
  { base = '/', hasFolders = false, hasNotFound = false }: Manners = {},
) {
  const violations: string[] = []
  const sockets = new Set<Socket>()
  const policy = `${headers['content-security-policy']}; report-uri /csp-report`
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile()

  /** What is answered for a path below `base`. */
  function find(path: string): { status: number; file?: string; slash?: true } {
    const wanted = path.startsWith('/papers/') ? join(shelf, path.slice('/papers/'.length)) : join(dist, path)
    if (isFile(wanted)) return { status: 200, file: wanted }
    if (hasFolders && isFile(join(wanted, 'index.html')))
      return path.endsWith('/') ? { status: 200, file: join(wanted, 'index.html') } : { status: 301, slash: true }
    if (extname(path) !== '') return { status: 404 } // an asset that is missing must stay missing
    return hasNotFound ? { status: 404, file: join(dist, '404.html') } : { status: 200, file: join(dist, 'index.html') }
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    const path = normalize(decodeURIComponent(url.pathname))
    if (path === '/csp-report') {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        violations.push(body)
        response.writeHead(204).end()
      })
      return
    }
    const send = { ...headers, 'content-security-policy': policy }
    const text = extra[path]
    const { status, file, slash } = path.startsWith(base) ? find(path.slice(base.length - 1)) : { status: 404 }
    if (text !== undefined) response.writeHead(200, { ...send, 'content-type': types[extname(path)] }).end(text)
    else if (slash) response.writeHead(status, { ...send, location: `${url.pathname}/${url.search}` }).end()
    else if (file === undefined) response.writeHead(status, { ...send, 'content-type': 'text/plain' }).end('not here')
    else {
      const type = types[extname(file)] ?? 'application/octet-stream'
      createReadStream(file).pipe(response.writeHead(status, { ...send, 'content-type': type }))
    }
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })

  let port = 0
  const start = () =>
    new Promise<void>((resolve) => {
      server.listen(port, 'localhost', () => {
        port = (server.address() as AddressInfo).port
        resolve()
      })
    })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })

  await start()
  return { url: (path: string) => `http://localhost:${port}${path}`, violations, start, stop }
}
