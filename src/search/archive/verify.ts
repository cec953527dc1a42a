import type { IssueEntry } from '../../issue/paper.ts'
import { FilesError } from '../files.ts'
import { rowOf } from '../find.ts'
import { foldDoc } from '../folded-doc.ts'
import type { Batch } from '../provider.ts'
import type { Query } from '../query.ts'
import type { Row } from '../row.ts'
import { withTexts } from './issue-head.ts'
import type { Index } from './open-index.ts'
import type { AskedIssue } from './span.ts'

/** A row, or none for an article that is not what is looked for after all. */
type Verdict = { entry: IssueEntry; row: Row | undefined }

/** What their texts say of the articles that were read. */
export type Verdicts = {
  /** By the number of the article. */
  all: ReadonlyMap<number, Verdict>
  /** Reads articles, each with the issue it is in. Throws for the signal only: an issue that cannot be read is noted. */
  read: (wanted: readonly { article: number; issue: AskedIssue }[], signal: AbortSignal) => Promise<void>
  unread: ReadonlyMap<IssueEntry, Batch['unread'][number]['reason']>
}

export function startVerdicts(index: Index, query: Query): Verdicts {
  const all = new Map<number, Verdict>()
  const unread = new Map<IssueEntry, Batch['unread'][number]['reason']>()

  async function readIssue(issue: AskedIssue, articles: readonly number[], signal: AbortSignal): Promise<void> {
    const { entry, indexed } = issue
    try {
      const open = await index.open(indexed, signal)
      const places = articles.map((article) => article - indexed.first)
      const read = withTexts(open.head, await index.texts(open, places, signal))
      for (const place of places) {
        const doc = read.docs[place]
        if (!doc) throw new FilesError('damaged', open.file, `it has no article ${place}`)
        all.set(indexed.first + place, {
          entry,
          row: rowOf(read, foldDoc(doc), query, { isHere: false, order: place }),
        })
      }
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof FilesError)) throw error
      unread.set(entry, error.reason)
    }
  }

  return {
    all,
    read: async (wanted, signal) => {
      const byIssue = new Map<AskedIssue, number[]>()
      for (const { article, issue } of wanted) byIssue.set(issue, [...(byIssue.get(issue) ?? []), article])
      await Promise.all([...byIssue].map(([issue, articles]) => readIssue(issue, articles, signal)))
    },
    unread,
  }
}
