import { IssueDate, PageLabel } from '../../../issue/ids.ts'
import { read } from '../../../issue/read.ts'

/** What the folders of a file say: the day, and the page within it. */
export type FolderPlace = { date?: IssueDate; page?: PageLabel }

/**
 * The day and page of a file from its path: `1861/04/12/oil.md`, `1861/04/12/2/oil.md`, `1929/10/28.md`,
 * `2026-10-12/A01/lead.md`, `archive/2026-10-12/lead.md`.
 */
export function placeOfFile(path: string): FolderPlace {
  const parts = path.replace(/\.md$/, '').split('/')
  for (let at = 0; at < parts.length; at += 1) {
    const whole = read(IssueDate, parts[at])
    if (whole !== undefined) return { date: whole, ...pageIn(parts.slice(at + 1)) }
    const [year = '', month = '', day = ''] = parts.slice(at, at + 3)
    const split = /^\d{4}$/.test(year) ? read(IssueDate, `${year}-${two(month)}-${two(day)}`) : undefined
    if (split !== undefined) return { date: split, ...pageIn(parts.slice(at + 3)) }
  }
  return {}
}

function two(number: string): string {
  return number.padStart(2, '0')
}

/** A folder between the day and the file is its page. */
function pageIn(rest: readonly string[]): { page?: PageLabel } {
  const label = rest.length > 1 ? read(PageLabel, rest[0]) : undefined
  return label === undefined ? {} : { page: label }
}
