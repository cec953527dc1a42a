import type { Table } from 'mdast'
import type { Unkeyed } from './block-names.ts'
import type { Source } from './read-inline.ts'
import { readLine } from './read-inline.ts'

/** A table without its caption. */
export function readTable(node: Table, source: Source): Extract<Unkeyed, { t: 'table' }> {
  const [head = [], ...rows] = node.children.map(({ children }) =>
    children.map((cell) => readLine(cell.children, source, 'a table')),
  )
  // a row that is short in the file is short of empty cells
  return { t: 'table', head, rows: rows.map((row) => row.concat(head.slice(row.length).map(() => ''))) }
}
