import { canonicalJson } from '../issue/json.ts'
import type { ColumnEntry, Instalment } from '../issue/columns.ts'
import type { FileRef } from '../issue/ids.ts'
import type { Issue } from '../issue/issue.ts'
import { headlineOf, inReadingOrder } from '../issue/reading-order.ts'

/** Text of the files of a shelf's columns, below the paper's `columns/`: `perFile` instalments each; none came out once. */
export async function columnFiles(
  issues: readonly Issue[],
  perFile: number,
  refOf: (href: string, text: string) => Promise<FileRef>,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const [paper] = issues.map((issue) => issue.paper)
  const columns: Pick<ColumnEntry, 'name' | 'last'>[] = []
  for (const [name, { kind, instalments }] of gathered(issues)) {
    if (instalments.length < 2) continue
    const parts: FileRef[] = []
    for (let at = 0; at < instalments.length; at += perFile) {
      const own = instalments.slice(at, at + perFile)
      const href = `c${columns.length + 1}-${parts.length + 1}.json`
      const text = canonicalJson({ format: 1, paper, name, instalments: own })
      files.set(href, text)
      // oxlint-disable-next-line no-await-in-loop -- a handful
      parts.push({ ...runOf(own), ...(await refOf(href, text)) })
    }
    const entry = { name, kind, ...runOf(instalments), files: parts }
    columns.push(entry)
  }
  if (columns.length > 0) {
    const byDay = columns.toSorted((a, b) => (a.last === b.last ? 0 : a.last < b.last ? 1 : -1))
    files.set('index.json', canonicalJson({ format: 1, paper, columns: byDay }))
  }
  return files
}

function gathered(issues: readonly Issue[]) {
  const columns = new Map<string, Pick<ColumnEntry, 'kind'> & { instalments: Instalment[] }>()
  for (const issue of issues)
    for (const { page, article } of inReadingOrder(issue)) {
      const { id, column, series } = article
      const { date, edition } = issue
      const own = {
        date,
        ...(edition === undefined ? {} : { edition }),
        page: page.label,
        id,
        head: headlineOf(article),
      }
      for (const name of new Set([column, series?.name])) {
        if (name === undefined) continue
        const kind: ColumnEntry['kind'] = name === column ? 'column' : 'series'
        const found = columns.get(name) ?? { kind, instalments: [] }
        const part = name === series?.name ? series.part : undefined
        found.instalments.push(part === undefined ? own : { ...own, part })
        columns.set(name, found)
      }
    }
  return columns
}

function runOf(instalments: readonly Instalment[]) {
  const [first] = instalments
  const last = instalments.at(-1)
  if (!first || !last) throw new Error('a column has at least one instalment')
  return { count: instalments.length, first: first.date, last: last.date }
}
