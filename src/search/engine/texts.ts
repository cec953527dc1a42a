import type { PaperId } from '../../issue/ids.ts'
import { Issue } from '../../issue/issue.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { type Files, FilesError } from '../files.ts'
import { foldDoc } from '../folded-doc.ts'
import type { Kept } from '../kept.ts'
import type { OpenIssue } from '../open-issue.ts'
import { searchIssueOf } from '../search-issue.ts'
import { parseFile } from './parse.ts'

/** Characters held, folded and as printed: 4 bytes each. Past it the issue that was read longest ago is let go. */
const mostChars = 10_000_000

/** The texts of issues, from this device or from the shelf, read once and held within bounds. */
export type Texts = {
  /** Throws a `FilesError`. Is never stopped halfway: the next search wants the same texts. */
  open: (paper: PaperId, entry: IssueEntry, isHere: boolean) => Promise<OpenIssue>
  /** The issue when it is held, else nothing. */
  held: (entry: IssueEntry) => OpenIssue | undefined
}

export function openTexts(files: Files, kept: Kept, most = mostChars): Texts {
  const held = new Map<string, OpenIssue>()
  const coming = new Map<string, Promise<OpenIssue>>()
  let chars = 0

  async function readIssue(paper: PaperId, entry: IssueEntry, isHere: boolean): Promise<OpenIssue> {
    const file = `${paper}/${entry.href}`
    const local = isHere ? await kept.read(paper, entry.href, entry.sha256) : undefined
    const bytes = local ?? (await files.read(file, entry, new AbortController().signal))
    const read = parseFile(file, bytes, Issue)
    if (read.paper !== paper || read.date !== entry.date || read.edition !== entry.edition)
      throw new FilesError('damaged', file, `it is ${read.paper}/${issueName(read.date, read.edition)}`)
    const issue = searchIssueOf(read)
    const docs = issue.docs.map(foldDoc)
    return { issue, docs, isHere, chars: docs.reduce((sum, { text }) => sum + text.length, 0) }
  }

  function hold(key: string, opened: OpenIssue): void {
    held.set(key, opened)
    chars += opened.chars
    for (const [oldest, { chars: size }] of held) {
      if (chars <= most || oldest === key) return
      held.delete(oldest)
      chars -= size
    }
  }

  return {
    held: ({ sha256 }) => held.get(sha256),
    open: async (paper, entry, isHere) => {
      const key = entry.sha256
      const known = held.get(key)
      if (known) {
        held.delete(key)
        const now = known.isHere === isHere ? known : { ...known, isHere }
        held.set(key, now)
        return now
      }
      const asked = coming.get(key) ?? readIssue(paper, entry, isHere).finally(() => coming.delete(key))
      coming.set(key, asked)
      const opened = await asked
      if (!held.has(key)) hold(key, opened)
      return opened
    },
  }
}
