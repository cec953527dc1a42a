import { hanShare, lengthOf } from './characters.ts'
import type { Step } from './headlines.ts'
import { columnUse, isHeadline } from './headlines.ts'
import { isName } from './people.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'
import { begin } from './reading.ts'
import type { Story } from './story.ts'
import { hasBody } from './story.ts'

/** A short line: the title of a column, a head of the open story or of the next, its writer's name, or a subhead. */
export function takeHeading(
  reading: Reading,
  step: Step,
  at: number,
  steps: readonly Step[],
  named: ReadonlySet<string>,
): void {
  const { piece, paragraph } = step
  const { open } = reading
  const name = piece.text.replace(/\s/gu, '')
  const column = columnUse(steps, at, open, named)
  if (column === 'named') reading.titles.push(step)
  else if (column === 'of-next') begin(reading).column = piece
  else if (column === 'of-open' && open) Object.assign(open, { column: piece, columnMoved: true })
  else if (open && isBare(open) && isName(name)) open.bylines.push({ names: [name], text: piece.text })
  else if (open && isBare(open)) takeSecondHead(open, piece)
  else if (isHeadline(steps, at, open)) {
    const story = open && open.headline.length === 0 && !hasBody(open) ? open : begin(reading)
    story.headline.push(piece)
    reading.note = undefined
  } else open?.items.push({ t: 'h', paragraph })
}

/** Two heads, one over the other: the shorter is the headline, for it is set larger. */
function takeSecondHead(story: Story, piece: Piece): void {
  const first = story.headline.map(({ text }) => text).join('')
  const isLead = hanShare(piece.text) > 0.3 && lengthOf(piece.text) < lengthOf(first) && story.kicker.length === 0
  if (isLead) {
    story.kicker = story.headline
    story.headline = [piece]
  } else story.deck.push(piece)
}

/** A headline, and nothing under it yet. */
function isBare({ headline, bylines, items }: Story): boolean {
  return headline.length > 0 && bylines.length === 0 && items.length === 0
}
