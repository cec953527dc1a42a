import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { columnIndexQuery } from '../../shelf/column-queries.ts'

/** The name of a column or series; it leads to its instalments, once it is known to have more than one. */
export function ColumnName({ paper, name }: { paper: PaperId; name: string }): ReactNode {
  const { data = [] } = useQuery(columnIndexQuery(paper))
  const column = name.normalize('NFC')
  if (!data.some((one) => one.name === column)) return name
  return <Link to={addressOf({ at: 'columns', paper, column })}>{name}</Link>
}
