import type { IssueHead } from '../../search/archive/issue-head.ts'
import type { MonthFile } from '../../search/archive/manifest.ts'
import { issueFile } from '../../search/archive/places.ts'
import type { SearchIssue } from '../../search/provider.ts'
import { canonicalJson } from '../../issue/json.ts'
import { packed, shortHash, type Store } from './files.ts'

/** Writes an issue's file: its head, and a frame of texts for each article. Returns what its month says of it. */
export function writeIssue(issue: SearchIssue, sha256: string, store: Store): MonthFile['issues'][number] {
  const frames = issue.docs.map(({ texts }) => packed(JSON.stringify(texts)))
  const head: IssueHead = {
    ...issue,
    pages: issue.pages.map((page) => ({
      ...page,
      map: page.map.map(({ left, top, right, bottom, articles }) => ({
        left,
        top,
        right,
        bottom,
        articles: [...articles],
      })),
    })),
    docs: issue.docs.map(({ article, page, kind, column, bylines, hasPicture, kicker, headline, deck }, at) => ({
      article,
      page,
      kind,
      ...(column === undefined ? {} : { column }),
      hasPicture,
      bylines: [...bylines],
      kicker: [...kicker],
      headline: [...headline],
      deck: [...deck],
      frame: { bytes: frames[at]?.length ?? 0, sha256: shortHash(frames[at] ?? '') },
    })),
  }
  const first = packed(canonicalJson(head))
  const hash = shortHash(first)
  const { date, edition } = issue
  store.write(issueFile(issue, hash), Buffer.concat([first, ...frames]))
  return {
    date,
    ...(edition === undefined ? {} : { edition }),
    issue: sha256.slice(0, 16),
    sha256: hash,
    head: first.length,
  }
}
