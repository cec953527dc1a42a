import * as v from 'valibot'
import { parseJson } from '../../issue/json.ts'
import { PressError } from '../problem.ts'

/** The engine's HTTP door, as a load uses it. */
export type LoadServer = {
  /** Without a name or a password: fit to be printed. */
  name: string
  /** Resolves with what it answered, read by `schema`; throws a `PressError` when it says no or does not answer in the end. */
  ask: <S extends v.GenericSchema>(request: ServerRequest, schema: S) => Promise<v.InferOutput<S>>
  /** True for 200, false for 404. */
  has: (path: string) => Promise<boolean>
}

type ServerRequest = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Begins with a slash. */
  path: string
  /** As JSON; a string is sent as lines of JSON. */
  body?: string | Readonly<Record<string, unknown>>
}

export type ServerOptions = {
  /** With name and password, if it must. */
  url: string
  /** `name:password`, when they are not in the address. */
  login?: string | undefined
  say: (line: string) => void
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** How long between two tries, at first; it doubles up to half a minute. */
  pauseMs?: number
  /** How often it is tried in all when it is busy or gone. */
  tries?: number
}

/** It has too much to do, or one of its nodes has just gone. */
const passing = new Set([429, 502, 503, 504])
const longestPauseMs = 30_000
/** A node that does not answer by then will not. */
const patienceMs = 120_000

export function openServer({
  url,
  login,
  say,
  fetch = globalThis.fetch,
  pauseMs = 500,
  tries = 8,
}: ServerOptions): LoadServer {
  const address = addressOf(url)
  const authorization = login ?? loginIn(address)
  address.username = ''
  address.password = ''
  const name = address.href.replace(/\/$/, '')
  let hasAnswered = false

  async function send({ method, path, body }: ServerRequest): Promise<{ status: number; text: string }> {
    const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json'
    const answer = await fetch(`${name}${path}`, {
      method,
      redirect: 'error', // a login must not go where it was not sent
      headers: {
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(authorization === undefined ? {} : { authorization: `Basic ${btoaUtf8(authorization)}` }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    })
    return { status: answer.status, text: await answer.text() }
  }

  async function answered(request: ServerRequest): Promise<{ status: number; text: string }> {
    for (let tried = 1; ; tried += 1) {
      let why: string
      try {
        // oxlint-disable-next-line no-await-in-loop -- one try after the other
        const answer = await send(request)
        if (!passing.has(answer.status)) {
          hasAnswered = true
          return answer
        }
        why = `is busy (HTTP ${answer.status})`
      } catch (error) {
        why = `is not reached (${causeOf(error)})`
        // the first question shows whether there is a server at all
        if (!hasAnswered) throw failed(name, `${why}; see that it runs there, and that its address is right`, error)
      }
      if (tried >= tries)
        throw failed(name, `${why}, ${tries} times; run press index again, it goes on where it stopped`)
      const pause = Math.min(longestPauseMs, pauseMs * 2 ** (tried - 1))
      say(`press index: ${name} ${why}, once more in ${pause / 1000} s`)
      // oxlint-disable-next-line no-await-in-loop -- that is what a pause is
      await new Promise((resolve) => {
        setTimeout(resolve, pause)
      })
    }
  }

  return {
    name,
    ask: async (request, schema) => {
      const { status, text } = await answered(request)
      if (status === 401 || status === 403)
        throw failed(name, `does not let us in (HTTP ${status}); give a login by INDEX_LOGIN=name:password`)
      if (status < 200 || status > 299)
        throw failed(name, `says no to ${request.method} ${request.path} (HTTP ${status}): ${reasonIn(text)}`)
      return parsed(name, request, text, schema)
    },
    has: async (path) => {
      const { status, text } = await answered({ method: 'GET', path })
      if (status === 200 || status === 404) return status === 200
      throw failed(name, `says no to GET ${path} (HTTP ${status}): ${reasonIn(text)}`)
    },
  }
}

/** Stops a load: one line, about this server. */
export function failed(server: string, what: string, cause?: unknown): PressError {
  return new PressError([{ file: server, what, level: 'error' }], { cause })
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address?.protocol === 'http:' || address?.protocol === 'https:') return address
  throw failed('--to', 'must be an address such as https://search.example.org:9200')
}

function loginIn({ username, password }: URL): string | undefined {
  return username === '' ? undefined : `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
}

function btoaUtf8(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause: unknown = error.cause
  return cause instanceof Error ? cause.message || cause.name : error.message
}

const Refusal = v.object({ error: v.object({ type: v.string(), reason: v.nullish(v.string()) }) })

function reasonIn(text: string): string {
  try {
    const { success, output } = v.safeParse(Refusal, parseJson(text))
    if (success) return `${output.error.type}: ${output.error.reason ?? ''}`.slice(0, 300)
  } catch {
    // no JSON: its first words then
  }
  return text.slice(0, 200)
}

function parsed<S extends v.GenericSchema>(
  name: string,
  { method, path }: ServerRequest,
  text: string,
  schema: S,
): v.InferOutput<S> {
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    throw failed(name, `answered ${method} ${path} with something that is no JSON; is it OpenSearch?`, error)
  }
  const { success, output } = v.safeParse(schema, value)
  if (success) return output
  throw failed(name, `answered ${method} ${path} with something else than OpenSearch does`)
}
