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
}

export type Host = Awaited<ReturnType<typeof serve>>

/**
 * A host for `dist` that a test can stop and start: the one way to be offline that is the same in every engine. `extra`
 * answers single addresses, `shelf` is another folder of papers than the built one.
 */
export async function serve(dist = 'dist', extra: Record<string, string> = {}, shelf = join(dist, 'papers')) {
  const violations: string[] = []
  const sockets = new Set<Socket>()
  const policy = `${headers['content-security-policy']}; report-uri /csp-report`

  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    if (path === '/csp-report') {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        violations.push(body)
        response.writeHead(204).end()
      })
      return
    }
    const wanted = path.startsWith('/papers/') ? join(shelf, path.slice('/papers/'.length)) : join(dist, path)
    const isFile = existsSync(wanted) && statSync(wanted).isFile()
    const isPage = !isFile && extname(path) === '' // an asset that is missing must stay missing
    const file = isPage ? join(dist, 'index.html') : wanted
    const type = types[extname(isPage ? '.html' : path)] ?? types[isPage ? '.html' : extname(path)]
    const send = { ...headers, 'content-security-policy': policy, 'content-type': type ?? 'application/octet-stream' }
    const text = extra[path]
    if (text !== undefined) response.writeHead(200, { ...send, 'content-type': types[extname(path)] }).end(text)
    else if (!isFile && !isPage) response.writeHead(404, { ...send, 'content-type': 'text/plain' }).end('not here')
    else createReadStream(file).pipe(response.writeHead(200, send))
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
