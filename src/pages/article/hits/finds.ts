/** One place that was found: its marks, several where it runs over emphasis, glue or a line of a headline. */
export type Find = readonly HTMLElement[]

/** The places marked in a text, as they are read. Marks between which nothing is printed are one place. */
export function findsIn(reader: ParentNode): Find[] {
  const finds: HTMLElement[][] = []
  for (const mark of reader.querySelectorAll<HTMLElement>('mark')) {
    const last = finds.at(-1)
    const before = last?.at(-1)
    if (last && before && touches(before, mark)) last.push(mark)
    else finds.push([mark])
  }
  return finds
}

/** True when the second goes on where the first ends, in its block or in the next line of the same head. */
function touches(before: HTMLElement, mark: HTMLElement): boolean {
  const between = document.createRange()
  between.setStartAfter(before)
  between.setEndBefore(mark)
  const text = between.toString()
  const [line, next] = [before.closest(lineOfHead), mark.closest(lineOfHead)]
  // lines of a headline are parted by a space that is not seen
  if (line && next && line !== next) return line.className === next.className && text.trim() === ''
  return text === '' && before.closest(block) === mark.closest(block) // between two paragraphs is nothing printed either
}

const lineOfHead = 'h1 .line, .kicker, .deck'
const block = 'p, li, td, th, h1, h2, figcaption, footer, caption, .verse span'
