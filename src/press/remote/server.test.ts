import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { portOf } from '../../testing/remote-engine.ts'
import { sendAll } from './bulk.ts'
import { openServer, type ServerOptions } from './server.ts'
import { openTarget } from './target.ts'

type Answer = (request: IncomingMessage & { body: string }, response: ServerResponse) => void
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A door that answers as it is told, and the server behind it. */
async function serverThat(answer: Answer, options: Partial<ServerOptions> = {}) {
  const said: string[] = []
  const door = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => answer(Object.assign(request, { body: Buffer.concat(parts).toString() }), response))
  })
  await new Promise<void>((listening) => {
    door.listen(0, '127.0.0.1', listening)
  })
  closing.push(() => {
    door.closeAllConnections()
    door.close()
  })
  const host = `127.0.0.1:${portOf(door)}`
  const server = openServer({ url: `http://${host}`, say: (line) => said.push(line), pauseMs: 1, tries: 4, ...options })
  return { server, said, host }
}

const json = (response: ServerResponse, value: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
const anything = v.object({})
const root = { method: 'GET', path: '/' } as const

test('a login is sent, and stands in no message', async () => {
  let sent: string | undefined
  const { host } = await serverThat((request, response) => {
    sent = request.headers.authorization
    response.writeHead(401).end()
  })
  const said: string[] = []
  const server = openServer({ url: `http://press:ge%40heim@${host}/`, say: (line) => said.push(line) })
  const refused = await server.ask(root, anything).then(
    () => 'let in',
    (error: unknown) => String(error),
  )
  expect(sent).toBe(`Basic ${btoa('press:ge@heim')}`)
  expect(refused).toContain('does not let us in')
  expect([refused, server.name, ...said].join()).not.toMatch(/heim|press:/)
})

test('a login of the environment wins over none, and a server that sends us elsewhere does not get it there', async () => {
  const heard: (string | undefined)[] = []
  const { host } = await serverThat((request, response) => {
    heard.push(request.headers.authorization)
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  const server = openServer({ url: `http://${host}`, login: 'a:b', say: () => {} })
  await expect(server.ask(root, anything)).rejects.toThrow('is not reached')
  expect(heard).toEqual([`Basic ${btoa('a:b')}`])
})

test('a server that is busy is asked again, less and less often, and in the end no more', async () => {
  let asked = 0
  const { server, said } = await serverThat((_, response) => {
    asked += 1
    response.writeHead(asked % 2 === 0 ? 429 : 503).end()
  })
  await expect(server.ask(root, anything)).rejects.toThrow('it goes on where it stopped')
  expect(asked).toBe(4)
  expect(said.map((line) => /in ([\d.]+) s/.exec(line)?.[1])).toEqual(['0.001', '0.002', '0.004'])
})

test('where there is no server, that is said at once', async () => {
  const { host } = await serverThat(() => {})
  for (const close of closing.splice(0)) close()
  const server = openServer({ url: `http://${host}`, say: () => {} })
  await expect(server.ask(root, anything)).rejects.toThrow(/is not reached \(.*see that it runs there/)
})

test.each([
  ['ftp://example.org', 'must be an address'],
  ['nonsense', 'must be an address'],
])('%s is no address', (url, what) => {
  expect(() => openServer({ url, say: () => {} })).toThrow(what)
})

test.each([
  [{ version: { number: '8.15.0' } }, 'is no OpenSearch 8.15.0'],
  [{ version: { distribution: 'opensearch', number: '1.3.20' } }, 'is opensearch 1.3.20'],
  [{ hello: 'there' }, 'something else than OpenSearch'],
])('a server that says %j is not filled', async (said, what) => {
  const { server } = await serverThat((_, response) => json(response, said))
  await expect(openTarget(server, 'broadsheet', undefined)).rejects.toThrow(what)
})

test('a page in the place of an answer is told as such', async () => {
  const { server } = await serverThat((_, response) => response.end('<!doctype html>'))
  await expect(server.ask(root, anything)).rejects.toThrow('is it OpenSearch?')
})

test('what the engine had no room for is sent again, and only that', async () => {
  const bodies: string[][] = []
  const { server } = await serverThat((request, response) => {
    const ids = [...request.body.matchAll(/"_id":"(\w+)"/g)].map(([, id]) => id ?? '')
    bodies.push(ids)
    const items = ids.map((id) => {
      const isRefused = bodies.length === 1 && id === 'b'
      const error = { type: 'rejected_execution_exception', reason: 'full' }
      return isRefused
        ? { index: { status: 429, error } }
        : id === 'c'
          ? { delete: { status: 404 } }
          : { index: { status: 201 } }
    })
    json(response, { errors: bodies.length === 1, items })
  })
  const pauses: number[] = []
  const pause = (ms: number) => Promise.resolve(void pauses.push(ms))
  const actions = [{ put: 'a', doc: {} }, { put: 'b', doc: {} }, { remove: 'c' }]
  await sendAll(server, 'papers', actions, pause)
  expect(bodies).toEqual([['a', 'b', 'c'], ['b']])
  expect(pauses).toEqual([500])
})

test('what the engine does not take stops the load, and is named', async () => {
  const { server } = await serverThat((_, response) =>
    json(response, {
      errors: true,
      items: [{ index: { status: 400, error: { type: 'strict_dynamic_mapping_exception', reason: 'not allowed' } } }],
    }),
  )
  const sending = sendAll(server, 'papers', [{ put: 'daily/2020-01-01/1-01', doc: {} }])
  await expect(sending).rejects.toThrow(
    /did not take daily\/2020-01-01\/1-01: strict_dynamic_mapping_exception not allowed/,
  )
})

test('a request is some megabytes, however much there is', async () => {
  const sizes: number[] = []
  const { server } = await serverThat((request, response) => {
    sizes.push(request.body.length)
    json(response, {
      errors: false,
      items: [...request.body.matchAll(/"_id"/g)].map(() => ({ index: { status: 201 } })),
    })
  })
  const text = 'x'.repeat(700_000)
  await sendAll(
    server,
    'papers',
    Array.from({ length: 12 }, (_, at) => ({ put: `a${at}`, doc: { text } })),
  )
  expect(sizes.length).toBe(3)
  expect(Math.max(...sizes)).toBeLessThan(3_000_000)
})
