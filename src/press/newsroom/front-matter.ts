import type { Report } from '../report.ts'
import type { Sheet } from './sheet.ts'
import { readSheet } from './sheet.ts'

/** The two halves of an article's file, and the line on which the Markdown begins. */
export type Halves = { sheet: Sheet; markdown: string; firstLine: number }

/** Takes a file apart at its lines of `---`. What is in the way is reported. */
export function splitFrontMatter(text: string, report: Report): Halves | undefined {
  const lines = text.split('\n')
  const opening = lines.findIndex((line) => line.trim() !== '')
  const first = lines[opening]?.trim()
  if (first === '+++') {
    report('the front matter is TOML (+++); write it as YAML between two lines of ---', opening + 1)
    return undefined
  }
  if (first !== '---') {
    report('the front matter is missing; begin the file with YAML between two lines of ---', opening + 1)
    return undefined
  }
  const closing = lines.findIndex((line, at) => at > opening && line.trimEnd() === '---')
  if (closing < 0) {
    report('the front matter is not closed; end it with a line of ---', opening + 1)
    return undefined
  }
  const sheet = readSheet(`${lines.slice(opening + 1, closing).join('\n')}\n`, opening + 2, report)
  return sheet && { sheet, markdown: lines.slice(closing + 1).join('\n'), firstLine: closing + 2 }
}
