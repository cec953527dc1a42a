import type { Edition, IssueDate, PaperId } from '../issue/ids.ts'
import { isEdition, isIssueDate, isPaperId } from '../issue/names.ts'

/** An issue whose text is on this device. */
export type KeptIssue = {
  paper: PaperId
  date: IssueDate
  edition?: Edition
  /** Of its issue.json: where it stands below the paper, how large it is, and its hash. */
  href: string
  bytes: number
  sha256: string
  /** When it was kept, in ms since 1970. */
  at: number
}

/** What lies in the store, read; `undefined` when it is nothing of ours. */
export function readKeptIssue(value: unknown): KeptIssue | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { paper, date, edition, href, bytes, sha256, at }: Partial<Record<keyof KeptIssue, unknown>> = value
  if (typeof paper !== 'string' || !isPaperId(paper) || typeof date !== 'string' || !isIssueDate(date)) return undefined
  if (typeof href !== 'string' || typeof sha256 !== 'string') return undefined
  if (typeof bytes !== 'number' || typeof at !== 'number') return undefined
  if (edition !== undefined && !(typeof edition === 'string' && isEdition(edition))) return undefined
  return { paper, date, ...(edition === undefined ? {} : { edition }), href, bytes, sha256, at }
}
