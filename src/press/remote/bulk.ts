import * as v from 'valibot'
import { failed, type LoadServer } from './server.ts'

/** One thing to be done by `_bulk`, by the id of what it is done to. */
export type Action = { put: string; doc: unknown } | { remove: string }

/** Characters of a request: some megabytes, of which the engine likes few. */
const mostChars = 3_000_000
/** Things that the engine had no room for are sent again, so often. */
const rounds = 8

const Result = v.object({
  status: v.number(),
  error: v.optional(v.object({ type: v.string(), reason: v.nullish(v.string()) })),
})
const BulkAnswer = v.object({
  errors: v.boolean(),
  items: v.array(v.union([v.object({ index: Result }), v.object({ delete: Result })])),
})

/** Does all of them, in requests of bounded size, one after the other: the engine sets the pace. Throws a `PressError`. */
export async function sendAll(
  server: LoadServer,
  index: string,
  actions: Iterable<Action>,
  pause: (ms: number) => Promise<void> = wait,
): Promise<void> {
  let lines: Lines[] = []
  let chars = 0
  for (const action of actions) {
    const next = linesOf(action)
    if (chars > 0 && chars + next.text.length > mostChars) {
      // oxlint-disable-next-line no-await-in-loop -- bounded memory is what the parts are for
      await sendPart(server, index, lines, pause)
      lines = []
      chars = 0
    }
    lines.push(next)
    chars += next.text.length
  }
  if (lines.length > 0) await sendPart(server, index, lines, pause)
}

type Lines = { id: string; text: string }

function linesOf(action: Action): Lines {
  if ('remove' in action) return { id: action.remove, text: `${JSON.stringify({ delete: { _id: action.remove } })}\n` }
  const { put: id, doc } = action
  return { id, text: `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(doc)}\n` }
}

async function sendPart(
  server: LoadServer,
  index: string,
  part: readonly Lines[],
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  let left = part
  for (let round = 1; left.length > 0; round += 1) {
    const body = left.map(({ text }) => text).join('')
    // oxlint-disable-next-line no-await-in-loop -- what was refused is sent again
    const { errors, items } = await server.ask({ method: 'POST', path: `/${index}/_bulk`, body }, BulkAnswer)
    if (items.length !== left.length)
      throw failed(server.name, `did ${items.length} of ${left.length} things it was sent`)
    if (!errors) return
    const results = items.map((item) => ('index' in item ? item.index : item.delete))
    const refused = results.flatMap((result, at) => (isRefused(result.status) ? [{ result, line: left[at] }] : []))
    const lost = refused.find(({ result }) => result.status !== 429 && result.status !== 503)
    if (lost)
      throw failed(
        server.name,
        `did not take ${lost.line?.id ?? ''}: ${lost.result.error?.type ?? ''} ${lost.result.error?.reason ?? ''}`,
      )
    if (round >= rounds && refused.length > 0)
      throw failed(
        server.name,
        `is too busy for ${refused.length} articles; run press index again, it goes on where it stopped`,
      )
    left = refused.flatMap(({ line }) => line ?? [])
    // oxlint-disable-next-line no-await-in-loop -- gives it room
    if (left.length > 0) await pause(250 * 2 ** round)
  }
}

/** What is to be deleted and is not there is as it should be. */
function isRefused(status: number): boolean {
  return status >= 300 && status !== 404
}

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
