import type { Issue } from '../issue/issue.ts'
import { pageMap } from '../layout/page-map.ts'
import { docsOf } from './doc.ts'
import type { SearchIssue } from './provider.ts'

/** An issue as search reads it: its articles, and the pages a row draws. */
export function searchIssueOf(issue: Issue): SearchIssue {
  return {
    paper: issue.paper,
    date: issue.date,
    ...(issue.edition === undefined ? {} : { edition: issue.edition }),
    kind: issue.kind,
    pages: issue.pages.map((page) => ({
      label: page.label,
      ...(page.name === undefined ? {} : { name: page.name }),
      map: pageMap(page),
    })),
    docs: docsOf(issue),
  }
}
