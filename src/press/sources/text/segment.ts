import { columnsNamedIn } from './columns.ts'
import type { Step } from './headlines.ts'
import { leadsToHeadline } from './headlines.ts'
import type { Join } from './joins.ts'
import { lookOf } from './look.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'
import { begin } from './reading.ts'
import type { Story } from './story.ts'
import { hasBody } from './story.ts'
import { takeCredit, takeText, takeVerse } from './take-body.ts'
import { takeHeading } from './take-heading.ts'

/**
 * The stories of a page, read from top to bottom as a person would: a headline is known by what leads up to it or follows
 * it, and everything else belongs to the story that is open.
 */
export function findStories(pieces: readonly Piece[], joins: readonly Join[]): Story[] {
  const halves = new Set(joins.flatMap(({ tail, head }) => [tail, head]))
  const steps = Array.from(paragraphsOf(pieces, joins), ([piece, paragraph]): Step => ({
    piece,
    paragraph,
    look: lookOf(piece, halves.has(piece)),
  }))
  const named = columnsNamedIn(steps.map(({ paragraph }) => paragraph.text))
  const reading: Reading = { stories: [], open: undefined, note: undefined, titles: [] }
  for (const [at, step] of steps.entries()) take(reading, step, at, steps, named)
  for (const title of reading.titles) giveColumn(reading.stories, title, pieces)
  return reading.stories
}

function take(reading: Reading, step: Step, at: number, steps: readonly Step[], named: ReadonlySet<string>): void {
  const { piece, paragraph, look } = step
  const { open } = reading
  switch (look.is) {
    case 'kicker':
      begin(reading).kicker.push(piece)
      break
    case 'deck':
      if (open && open.headline.length > 0 && !hasBody(open)) open.deck.push(piece)
      else (open ?? begin(reading)).items.push({ t: 'p', paragraph })
      break
    case 'byline': {
      const story = open ?? begin(reading)
      story.bylines.push(...look.bylines)
      story.isSigned ||= hasBody(story)
      break
    }
    case 'heading':
      takeHeading(reading, step, at, steps, named)
      break
    case 'note': {
      const isForNext = leadsToHeadline(steps, at, open)
      const story = open && !isForNext ? open : begin(reading)
      if (look.text !== '') story.items.push({ t: 'note', paragraph, label: look.label, text: look.text })
      reading.note = {
        until: isForNext ? 'headline' : look.text === '' ? 'one' : 'silence',
        ...(look.text === '' ? { label: look.label } : {}),
      }
      break
    }
    case 'caption':
      ;(open ?? begin(reading)).items.push({
        t: 'figure',
        pieces: [piece],
        caption: look.caption,
        credits: [look.credit],
      })
      break
    case 'credit':
      takeCredit(open ?? begin(reading), piece, look.credit, steps[at - 1])
      break
    case 'verse':
      takeVerse(open ?? begin(reading), paragraph)
      break
    case 'text':
      takeText(reading, step)
      break
  }
}

/** A column's title goes to the story whose note names it, else to the last; what has a title already keeps both. */
function giveColumn(stories: readonly Story[], { piece, paragraph }: Step, pieces: readonly Piece[]): void {
  const story = stories.find((one) =>
    one.items.some((item) => item.t !== 'figure' && item.paragraph.text.includes(piece.text)),
  )
  const owner = story ?? stories.at(-1)
  if (!owner || owner.column?.text === piece.text) return
  if (owner.column) {
    owner.items.push({ t: 'h', paragraph })
    return
  }
  const next = pieces[pieces.indexOf(piece) + 1]
  owner.column = piece
  if (next === undefined || ![...owner.kicker, ...owner.headline].includes(next)) owner.columnMoved = true
}
