import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link } from 'react-router'
import type { ColumnEntry } from '../../issue/columns.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { instalmentsQuery } from '../../shelf/column-queries.ts'
import { useInSight } from '../dates/use-in-sight.ts'
import { sayRun } from './say.ts'

type Props = { paper: Paper; column: ColumnEntry }

/** One column in the list of all: its name, its run, and what it said last, which is fetched when the card comes into sight. */
export function ColumnCard({ paper, column }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.columns
  const card = useRef<HTMLLIElement>(null)
  const isInSight = useInSight(card)
  const { data } = useQuery({
    ...instalmentsQuery(paper.id, column.name, column.files.length - 1),
    enabled: isInSight,
  })
  const latest = data?.at(-1)
  return (
    <li ref={card}>
      <h2 lang={paper.lang}>
        <Link to={addressOf({ at: 'columns', paper: paper.id, column: column.name })}>{column.name}</Link>
      </h2>
      <p>
        <b>{words.kinds[column.kind]}</b> {words.count(column.count)} · {sayRun(column, words, language)}
      </p>
      <p lang={paper.lang}>
        {latest && (
          <Link to={addressOf({ at: 'article', paper: paper.id, ...latest, article: latest.id })}>{latest.head}</Link>
        )}
      </p>
    </li>
  )
}
