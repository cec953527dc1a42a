import { readDateline } from './bylines.ts'
import { isColumnTitle } from './columns.ts'
import type { Look } from './look.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import { headLines } from './shapes.ts'
import type { Story } from './story.ts'
import { hasBody } from './story.ts'

/** One piece on the way down a page: how it looks, and the paragraph it begins. */
export type Step = { piece: Piece; paragraph: Paragraph; look: Look }

/**
 * True when the heading at `at` stands over a story of its own and not over a part of the open one: nothing is open, the
 * open story is signed or still wants its headline, a byline follows, or it is set in lines.
 */
export function isHeadline(steps: readonly Step[], at: number, open: Story | undefined): boolean {
  const step = steps[at]
  if (step?.look.is !== 'heading') return false
  if (!open || open.isSigned || (open.headline.length === 0 && !hasBody(open))) return true
  return isFollowedByByline(steps, at) || headLines(step.piece.lines.join(' ')).length > 1
}

/** A byline comes next, or a body that opens with 本报讯（记者 …）; deck, column title and note may stand between. */
function isFollowedByByline(steps: readonly Step[], at: number): boolean {
  for (const { look, paragraph } of steps.slice(at + 1, at + 4)) {
    if (look.is === 'byline') return true
    if (look.is === 'text') return readDateline(paragraph.text) !== undefined
    if (look.is !== 'heading' && look.is !== 'deck' && look.is !== 'note') return false
  }
  return false
}

/** What follows up to the next heading is all text of a note: it leads up to that headline. */
export function leadsToHeadline(steps: readonly Step[], at: number, open: Story | undefined): boolean {
  const next = steps.slice(at + 1).find(({ look }) => look.is !== 'text' && look.is !== 'note')
  if (next === undefined) return false
  if (next.look.is === 'kicker') return true
  const signed = open && { ...open, isSigned: open.isSigned || hasBody(open) }
  // a long text before the next heading is the story itself
  return (
    steps.indexOf(next) - at <= 4 &&
    isHeadline(steps, steps.indexOf(next), signed) &&
    (open === undefined || open.isSigned || hasBody(open))
  )
}

/** How a short line at `at` is the title of a column: by name, by where it stands and how it looks, or not at all. */
export function columnUse(
  steps: readonly Step[],
  at: number,
  open: Story | undefined,
  named: ReadonlySet<string>,
): 'named' | 'of-open' | 'of-next' | undefined {
  const text = steps[at]?.piece.text ?? ''
  if (named.has(text)) return 'named'
  if (!isColumnTitle(text)) return undefined
  const next = steps[at + 1]
  if (open && open.headline.length > 0 && open.column === undefined && (!hasBody(open) || next === undefined))
    return 'of-open'
  if (next?.look.is === 'kicker') return 'of-next'
  return next?.look.is === 'heading' && isFollowedByByline(steps, at + 1) ? 'of-next' : undefined
}
