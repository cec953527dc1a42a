import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Asked } from './asked.ts'
import type { OpenSearch } from './search-client.ts'
import { TrendLines } from './TrendLines.tsx'
import { termsOf, trendsQuery } from './trends-query.ts'

type Props = { asked: Asked; paper: Paper; open: OpenSearch }

/** How often up to four words stood in the paper, month by month. Counted when it is opened. */
export function TrendsView({ asked, paper, open }: Props) {
  const { search: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const terms = termsOf(asked.q ?? '')
  const { data, isError } = useQuery({
    ...trendsQuery(open, { paper: paper.id, terms, from: asked.from, to: asked.to }),
    enabled: isOpen && terms.length > 0,
  })
  if (terms.length === 0) return null
  return (
    <details className="trends" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.trends}</summary>
      {isError && <p>{words.trendsFailed}</p>}
      {!isError && !data && <p>{words.searching}</p>}
      {data && <TrendLines trends={data} />}
    </details>
  )
}
