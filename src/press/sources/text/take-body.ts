import { readDateline, readEndCredit } from './bylines.ts'
import { isCaption } from './captions.ts'
import type { Step } from './headlines.ts'
import { readContinued, readJump } from './jumps.ts'
import { speaksForThePaper } from './notes.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'
import { begin } from './reading.ts'
import type { Story } from './story.ts'
import { hasBody } from './story.ts'

/** A paragraph of the open story, or of a note; its dateline, signature and jump marks go to their fields. */
export function takeText(reading: Reading, { paragraph }: Step): void {
  const { note } = reading
  const story = reading.open ?? begin(reading)
  if (note?.until === 'one' || note?.until === 'headline' || (note && speaksForThePaper(paragraph.text))) {
    story.items.push({
      t: 'note',
      paragraph,
      text: paragraph.text,
      ...(note.label === undefined ? {} : { label: note.label }),
    })
    reading.note = note.until === 'headline' ? { until: 'headline' } : { until: 'silence' }
    return
  }
  reading.note = undefined
  const jump = readJump(paragraph.text)
  if (jump) story.continuesOn = jump.page
  const continued = hasBody(story) ? undefined : readContinued(paragraph.text)
  if (continued) story.continuedFrom = continued.page
  const start = continued?.rest ?? paragraph.text
  const whole = jump ? (readJump(start)?.rest ?? '') : start
  const lead = hasBody(story) ? undefined : readDateline(whole)
  if (lead) {
    story.bylines.push(...lead.bylines)
    if (lead.dateline !== undefined) story.dateline = lead.dateline
  }
  const end = readEndCredit(lead?.rest ?? whole)
  if (end) {
    story.bylines.push(...end.bylines)
    story.isSigned = true
  }
  const text = end?.rest ?? lead?.rest ?? whole
  if (text !== '') story.items.push({ t: 'p', paragraph: trimmed(paragraph, text), ...(jump ? { runsOn: true } : {}) })
}

/** Stanzas that follow each other are one poem. */
export function takeVerse(story: Story, paragraph: Step['paragraph']): void {
  const last = story.items.at(-1)
  if (last?.t === 'verse')
    last.paragraph = { ...last.paragraph, pieces: [...last.paragraph.pieces, ...paragraph.pieces] }
  else story.items.push({ t: 'verse', paragraph })
}

/** The paragraph without what became its byline or its jump; seams move with the text. */
function trimmed(paragraph: Step['paragraph'], text: string): Step['paragraph'] {
  const cut = Math.max(0, paragraph.text.indexOf(text))
  return { ...paragraph, text, seams: paragraph.seams.map((seam) => ({ ...seam, at: Math.max(0, seam.at - cut) })) }
}

/** A credit makes a caption of the one sentence before it. */
export function takeCredit(story: Story, piece: Piece, credit: string, before: Step | undefined): void {
  const last = story.items.at(-1)
  if (last?.t === 'figure' && last.pieces.at(-1) === before?.piece) {
    last.credits.push(credit)
    last.pieces.push(piece)
    return
  }
  const isCaptioned =
    last?.t === 'p' &&
    last.paragraph.pieces.length === 1 &&
    last.paragraph.pieces[0] === before?.piece &&
    isCaption(last.paragraph.text)
  if (isCaptioned) story.items.pop()
  story.items.push({
    t: 'figure',
    pieces: isCaptioned ? [...last.paragraph.pieces, piece] : [piece],
    ...(isCaptioned ? { caption: last.paragraph.text } : {}),
    credits: [credit],
  })
}
