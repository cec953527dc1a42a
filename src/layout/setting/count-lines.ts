import { autospace, emWidth, isHanOrLatin, type Script } from './em-width.ts'

/** What must not begin a line, and what must not end one (GB/T 15834, clreq “basic”). */
const closing = /[、，。；：？！…—·’”）》」』】〕〉％‰℃°),.;:?!%\]}]/
const opening = /[“‘（《「『【〔〈([{]/
/** Signs that stand two together. */
const paired = /^(——|……)/

/**
 * Lines that `text` takes at `measure` em, set as a browser sets it: full lines, no forbidden beginning or end, Latin
 * words whole. `indent` is that of the first line, in em.
 */
export function countLines(text: string, measure: number, indent: number, script: Script): number {
  let lines = 1
  let used = indent
  let before: boolean | undefined
  for (const piece of unbreakable(text)) {
    const isHan = isHanOrLatin(piece.slice(0, 1))
    const isParted = before !== undefined && isHan !== undefined && before !== isHan
    before = isHanOrLatin(piece.slice(-1))
    const width = emWidth(piece, script)
    const solid = piece.endsWith(' ') ? width - 0.25 : width
    // a line does not begin with the space between the scripts
    const apart = isParted && used > 0 ? autospace : 0
    if (used > 0 && used + apart + solid > measure + 1e-9) {
      lines += 1
      used = 0
    } else used += apart
    if (solid > measure) {
      const over = Math.ceil(solid / measure) - 1
      lines += over
      used = solid - over * measure
    } else used += width
  }
  return lines
}

/** `text` in pieces between which a line may be broken. */
function unbreakable(text: string): string[] {
  const pieces: string[] = []
  let held = ''
  let isHeldOpen = false
  const characters =
    text.match(/——|……|[A-Za-z0-9À-ɏ.,'’%+/@:;!?()&$€£#-]*[A-Za-z0-9À-ɏ][A-Za-z0-9À-ɏ.,'’%+/@:;!?()&$€£#-]* ?|./gsu) ??
    []
  for (const piece of characters) {
    const first = piece.slice(0, 1)
    if (held !== '' && (isHeldOpen || closing.test(first) || paired.test(piece) || piece === ' ')) held += piece
    else {
      if (held !== '') pieces.push(held)
      held = piece
    }
    isHeldOpen = opening.test(held.slice(-1))
  }
  if (held !== '') pieces.push(held)
  return pieces
}
