import type { Report } from '../report.ts'
import type { Sheet } from './sheet.ts'

const standing = /^(newspaper name|original author|author name|your name|title here|todo|tbd|xxx)$/i
const anywhere = /\blorem ipsum\b|^\s*TODO\b/im

/** Words of a template that nobody has replaced. */
export function reportPlaceholders(sheet: Sheet, markdown: string, firstLine: number, report: Report): void {
  for (const [key, value] of Object.entries(sheet.value)) {
    for (const text of textsIn(value))
      if (standing.test(text.trim()) || anywhere.test(text))
        report(`${key} still says "${text}", a placeholder; write the real one or remove the line`, sheet.lineOf([key]))
  }
  for (const [at, line] of markdown.split('\n').entries()) {
    const found = anywhere.exec(line) ?? /\b(Newspaper Name|Original Author|by Your Name)\b/.exec(line)
    if (found) report(`the text still says "${found[0].trim()}", a placeholder; write the real text`, firstLine + at)
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((one: unknown) => textsIn(one)) : []
}
