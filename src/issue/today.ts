import { IssueDate } from './ids.ts'
import { read } from './read.ts'

/** The reader's own day, as his clock has it. */
export function today(): IssueDate | undefined {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return read(IssueDate, parts.map((part) => String(part).padStart(2, '0')).join('-'))
}
