import { issueName } from '../issue/locator.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { FoldedDoc } from './folded-doc.ts'
import { joinLines, splitOver } from './lines.ts'
import { headlineFinds, match, type Finds } from './match.ts'
import type { SearchIssue } from './provider.ts'
import type { Query } from './query.ts'
import type { Row } from './row.ts'
import { snippetsOf } from './snippets.ts'

/** The articles of `issue` that hold all that is asked, in reading order. `docs`: `issue.docs`, folded, in their order. */
export function rowsIn(
  issue: SearchIssue,
  docs: readonly FoldedDoc[],
  query: Query,
  { isHere }: { isHere: boolean },
): Row[] {
  return docs.flatMap((doc, order) => rowOf(issue, doc, query, { isHere, order }) ?? [])
}

/** The article, when it holds all that is asked. `order`: its place among the articles of its issue, from 0. */
export function rowOf(
  issue: SearchIssue,
  folded: FoldedDoc,
  query: Query,
  { isHere, order }: { isHere: boolean; order: number },
): Row | undefined {
  const finds = match(issue, folded, query)
  return finds && asRow(issue, folded, finds, { isHere, order })
}

function asRow(
  issue: SearchIssue,
  folded: FoldedDoc,
  finds: Finds,
  { isHere, order }: { isHere: boolean; order: number },
): Row {
  const { paper, date, edition, kind } = issue
  const { doc } = folded
  const page = issue.pages.find(({ label }) => label === doc.page)
  const marks = splitOver(doc.headline, joinLines(doc.headline), headlineFinds(folded, finds))
  return {
    paper,
    date,
    ...(edition === undefined ? {} : { edition }),
    kind,
    page: doc.page,
    ...(page?.name === undefined ? {} : { pageName: page.name }),
    map: page?.map ?? [],
    article: doc.article,
    articleKind: doc.kind,
    ...(doc.column === undefined ? {} : { column: doc.column }),
    bylines: doc.bylines,
    kicker: doc.kicker,
    headline: doc.headline,
    headlineMarks: marks,
    isInHeadline: marks.some((line) => line.length > 0),
    snippets: snippetsOf(folded, finds),
    count: finds.reduce((sum, { at }) => sum + at.length, 0),
    order,
    isHere,
    fingerprint: fingerprintOf(runningText(folded)) ?? `${paper}/${issueName(date, edition)}/${doc.article}`,
  }
}

function runningText({ text, pieces }: FoldedDoc): string {
  return text.slice(pieces.find(({ field }) => field === 'text')?.from ?? text.length)
}
