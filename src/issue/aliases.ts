import * as v from 'valibot'
import { formatVersion } from './format.ts'
import { PaperId } from './ids.ts'
import { isArticleId, isPageLabel } from './names.ts'
import { parseIssueName } from './locator.ts'
import { Line } from './text.ts'

/** The part of an address after the paper: an issue, one of its pages, or an article. `2021-07-20`, `2021-07-20~extra/1-03` */
export const PlaceName = v.pipe(
  v.string(),
  v.maxLength(60),
  v.check((name) => {
    const [issue = '', part, ...more] = name.split('/')
    if (more.length > 0 || parseIssueName(issue) === undefined) return false
    return part === undefined || isArticleId(part) || isPageLabel(part)
  }, 'must be an issue, page or article of the paper, such as 2021-07-20 or 2021-07-20/1-03'),
)

/** What is known of an article or issue that is gone: its headline, and why, where that was said. */
export const Gone = v.strictObject({
  headline: v.exactOptional(v.pipe(Line, v.maxLength(200))),
  reason: v.exactOptional(v.pipe(Line, v.maxLength(200))),
})
export type Gone = v.InferOutput<typeof Gone>

/** papers/{paper}/aliases.json: addresses that are no longer what they were. Asked only when something is not found. */
export const Aliases = v.strictObject({
  format: v.literal(formatVersion),
  paper: PaperId,
  moved: v.record(PlaceName, PlaceName),
  removed: v.record(PlaceName, Gone),
})
export type Aliases = v.InferOutput<typeof Aliases>

/** Where a place of the paper is now, or what is known of it since it is gone. */
export type Fate = { to: string } | { gone: Gone }

/** A chain of moves is followed no further: it would be a circle. */
const furthest = 16

/** What has become of `name`, an issue or `issue/part`; `undefined` when nothing is known of it. */
export function fateOf({ moved, removed }: Pick<Aliases, 'moved' | 'removed'>, name: string): Fate | undefined {
  let here = name
  for (let step = 0; step < furthest; step += 1) {
    const next = stepFrom(moved, here)
    if (next === undefined) break
    here = next
  }
  if (stepFrom(moved, here) !== undefined) return undefined
  if (Object.hasOwn(removed, here)) return { gone: removed[here] ?? {} }
  return here === name ? undefined : { to: here }
}

/** An article goes where its issue has gone, unless it is said to have gone elsewhere. */
function stepFrom(moved: Aliases['moved'], name: string): string | undefined {
  if (Object.hasOwn(moved, name)) return moved[name]
  const [issue = '', part] = name.split('/')
  const whole = part !== undefined && Object.hasOwn(moved, issue) ? moved[issue] : undefined
  return whole === undefined || whole.includes('/') ? whole : `${whole}/${part}`
}
