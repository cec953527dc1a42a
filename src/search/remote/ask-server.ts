import type * as v from 'valibot'
import { parseJson } from '../../issue/json.ts'
import { problemsOf, read } from '../../issue/read.ts'
import { RemoteError } from './failure.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export type Server = {
  /** Absolute, no query. */
  url: string
  index: string
  fetch: Fetch
  /** How long one question may take. */
  limitMs: number
}

/** A server that has too much to do just then, or lost one of its nodes, is asked once more. */
const passing = new Set([429, 502, 503, 504])
const pauseMs = 150

/** Asks `_search`, the only thing a reader asks a search server. Throws a `RemoteError`, or for the signal. */
export async function askServer<S extends v.GenericSchema>(
  server: Server,
  body: Readonly<Record<string, unknown>>,
  schema: S,
  signal: AbortSignal,
): Promise<v.InferOutput<S>> {
  const late = new AbortController()
  const clock = setTimeout(() => late.abort(), server.limitMs)
  try {
    const text = await answered(server, JSON.stringify(body), AbortSignal.any([signal, late.signal]))
    return parsed(text, schema)
  } catch (error) {
    signal.throwIfAborted()
    if (late.signal.aborted) throw new RemoteError('slow', `no answer in ${server.limitMs} ms`, { cause: error })
    if (error instanceof RemoteError) throw error
    throw new RemoteError('unreachable', 'not reached', { cause: error })
  } finally {
    clearTimeout(clock)
  }
}

async function answered({ url, index, fetch }: Server, body: string, signal: AbortSignal): Promise<string> {
  // half an answer is none
  const address = `${url.replace(/\/$/, '')}/${encodeURIComponent(index)}/_search?allow_partial_search_results=false`
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal }
  let answer = await fetch(address, init)
  if (passing.has(answer.status)) {
    await answer.body?.cancel()
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs)
    })
    answer = await fetch(address, init)
  }
  if (answer.ok) return answer.text()
  await answer.body?.cancel()
  const isOurs = answer.status === 400 || answer.status === 404 || answer.status === 405
  throw new RemoteError(isOurs ? 'wrong' : 'unreachable', `HTTP ${answer.status}`)
}

function parsed<S extends v.GenericSchema>(text: string, schema: S): v.InferOutput<S> {
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    throw new RemoteError('wrong', 'the answer is no JSON', { cause: error })
  }
  const output = read(schema, value)
  if (output === undefined) throw new RemoteError('wrong', problemsOf(schema, value).slice(0, 3).join('; '))
  return output
}
