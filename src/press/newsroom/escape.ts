/** What stands round a piece of text in the file, as far as it changes what must be escaped. */
export type Around = {
  /** It begins a line. */
  isLineStart: boolean
  /** A mark follows, or the end of a mark: not the end of the line. */
  isBeforeMark: boolean
  /** A mark has just ended. */
  isAfterMark: boolean
  /** Lines of one paragraph: a line may be taken for the underline of the one before it. */
  isLines?: boolean
  isCell?: boolean
  isHeading?: boolean
}

/** `text` with a backslash before each sign that Markdown would take for its own, and before no other. */
export function escapeText(text: string, around: Around): string {
  let written = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    written += signs.test(sign) && mustEscape(text, at, around) ? `\\${sign}` : sign
  }
  return around.isLineStart ? escapeStart(written, around.isLines === true) : written
}

const signs = /[\\`*_[\]<&:{!|#]/
const letter = /[\p{L}\p{N}]/u
/** A colon and the name of a directive, up to what makes it one: attributes, or a mark's own bracket. */
const directive = /^:[^\p{P}\p{S}\s][^\p{P}\p{S}\s_-]*(?:[_-]+[^\p{P}\p{S}\s_-]+)*(?<end>\{|$)/u

function mustEscape(text: string, at: number, around: Around): boolean {
  const isLast = at === text.length - 1
  switch (text.charAt(at)) {
    case '_':
      return !(letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1)))
    case '&':
      return isLast || /[#A-Za-z]/.test(text.charAt(at + 1))
    case ':': {
      if (isLast) return around.isBeforeMark
      const end = directive.exec(text.slice(at))?.groups?.['end']
      return end === '{' || (end === '' && around.isBeforeMark)
    }
    case '{':
      return at === 0 && around.isAfterMark
    case '!':
      return isLast && around.isBeforeMark
    case '|':
      return around.isCell === true || around.isLines === true
    case '#':
      return around.isHeading === true
    default:
      return true
  }
}

/** Signs that mean something only where a line begins. */
function escapeStart(line: string, isLines: boolean): string {
  if (/^(#{1,6}([ \t]|$)|>|[-+]([ \t]|$)|::|-[- ]*$)/.test(line) || (isLines && /^[-=:]/.test(line))) return `\\${line}`
  return line.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2')
}
