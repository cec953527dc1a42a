import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

type Manner = {
  /** Answers a request for a part with the whole, as some hosts do. */
  sendsParts?: boolean
  /** Answers a missing file with 200 and a page, as others do. */
  sendsPages?: boolean
}

/** A real host with these files, by their path below `papers/`; `files` may be changed while it runs. Notes what it is asked for. */
export async function aServedShelf(
  files: Map<string, string | Uint8Array>,
  { sendsParts = true, sendsPages = false }: Manner = {},
) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/^\/papers\//, ''))
    const part = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    asked.push(part ? `${path} ${part[1]}-${part[2]}` : path)
    const found = files.get(path)
    if (found === undefined) {
      response
        .writeHead(sendsPages ? 200 : 404, { 'content-type': 'text/html' })
        .end('<!doctype html><title>App</title>')
      return
    }
    const bytes = Buffer.from(found)
    if (part && sendsParts) {
      const [from, to] = [Number(part[1]), Math.min(Number(part[2]), bytes.length - 1)]
      if (from >= bytes.length) response.writeHead(416).end()
      else
        response
          .writeHead(206, { 'content-range': `bytes ${from}-${to}/${bytes.length}` })
          .end(bytes.subarray(from, to + 1))
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(stop)
  return { asked, stop, papers: `http://127.0.0.1:${port}/papers/` }
}
