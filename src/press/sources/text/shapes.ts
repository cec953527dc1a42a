import { hanShare, lengthOf, pairs } from './characters.ts'

/** What the mere look of a text says. Every rule here is about newspapers in general. */

/** Ends as a sentence, a quotation or a clause does. */
export function isClosed(text: string): boolean {
  return /(?:[。！？…!?.；：;:—][”’』」）》)\]"']*|[”’』」）》)\]"])$/u.test(text)
}

/** Begins as only the second half of something does: with a closing mark, a comma, a small letter. */
export function startsOpen(text: string): boolean {
  return /^(?:[，。；：？！、,;:?!%）》”’』」)\]]|\p{Ll})/u.test(text)
}

/** Short, with no full stop and no comma: it may be a headline, a subhead, the title of a column. */
export function isHeading(text: string): boolean {
  if (text === '' || hasLooseMarks(text)) return false
  if (hanShare(text) < 0.3) return isLatinHeading(text)
  const isShort = lengthOf(text) <= 40 && text.split(' ').every((line) => lengthOf(line) <= 30)
  return isShort && !/[。！？；，…]|[：.,;!?:]$/u.test(text) && !/^[、）》”’』」]/u.test(text)
}

function isLatinHeading(text: string): boolean {
  return (
    text.split(' ').length <= 14 && text.length <= 100 && /^["“‘']?[\p{Lu}\d]/u.test(text) && !/[.,;:-]$/u.test(text)
  )
}

/** 引题: a line that leads up to the headline and says so with a dash. */
export function isKicker(text: string): boolean {
  return lengthOf(text) <= 40 && /[^—-](?:——|--|—)$/u.test(text) && !/[。；]/u.test(text)
}

/** 副题: the dash comes first. */
export function isDeck(text: string): boolean {
  return lengthOf(text) <= 60 && /^(?:——|--|—)\s*[^—-]/u.test(text) && !/。./u.test(text)
}

/** The lines of a headline: its spaces are the editor's line breaks, when each part could be a line. */
export function headLines(text: string): string[] {
  const parts = text.split(' ')
  const isLines = hanShare(text) >= 0.3 && parts.every((part) => lengthOf(part) >= 4) && parts.length <= 4
  return isLines ? parts : [text]
}

/** Opening marks nobody closes, and closing marks nobody opens, outermost first. */
export function looseMarks(text: string): { unclosed: string[]; unopened: string[] } {
  const unclosed: string[] = []
  const unopened: string[] = []
  const closing = new Map(Array.from(pairs, ([open, close]) => [close, open]))
  for (const sign of text) {
    if (pairs.has(sign)) unclosed.push(sign)
    const opening = closing.get(sign)
    if (opening === undefined || isApostrophe(sign, text)) continue
    if (unclosed.at(-1) === opening) unclosed.pop()
    else if (unclosed.includes(opening)) unclosed.splice(unclosed.lastIndexOf(opening), 1)
    else unopened.push(sign)
  }
  return { unclosed, unopened }
}

function hasLooseMarks(text: string): boolean {
  const { unclosed, unopened } = looseMarks(text)
  return unclosed.length + unopened.length > 0
}

/** ’ in a Latin text is an apostrophe as often as not. */
function isApostrophe(sign: string, text: string): boolean {
  return sign === '’' && !text.includes('‘')
}
