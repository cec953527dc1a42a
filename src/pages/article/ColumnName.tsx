import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { columnIndexQuery } from '../../shelf/column-queries.ts'

/** The name of a column or series, as `children` show it; it leads to its instalments, once it is known to have more than one. */
export function ColumnName({
  paper,
  name,
  children,
}: {
  paper: PaperId
  name: string
  children: ReactNode
}): ReactNode {
  const { data = [] } = useQuery(columnIndexQuery(paper))
  const column = name.normalize('NFC')
  if (!data.some((one) => one.name === column)) return children
  return <Link to={addressOf({ at: 'columns', paper, column })}>{children}</Link>
}
