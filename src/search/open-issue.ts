import type { IssueEntry } from '../issue/paper.ts'
import type { FilesError } from './files.ts'
import type { FoldedDoc } from './folded-doc.ts'
import type { SearchIssue } from './provider.ts'

/** An issue whose text is at hand. */
export type OpenIssue = {
  issue: SearchIssue
  /** `issue.docs`, folded, in their order. */
  docs: readonly FoldedDoc[]
  /** From this device. */
  isHere: boolean
  /** Of all its articles, in UTF-16 units. */
  chars: number
}

/** An issue to be looked through: whole, or at some of its articles by their place; or why it can't be. */
export type Candidate =
  | { entry: IssueEntry; opened: OpenIssue; at?: readonly number[] }
  | { entry: IssueEntry; reason: FilesError['reason'] }
