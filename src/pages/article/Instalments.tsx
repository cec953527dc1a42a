import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Article } from '../../issue/article.ts'
import type { Instalment } from '../../issue/columns.ts'
import { addressOf } from '../../issue/locator.ts'
import { useSpeech } from '../../messages/messages.ts'
import { instalmentsAroundQuery } from '../../shelf/column-queries.ts'
import { sayBeside, sayEdition } from '../issue/say-days.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; article: Article; name: string }

/** 匠心录 · 第12篇 / 共48篇: the article in its column or series, with what came before and after it. Nothing if it came out once. */
export function Instalments({ open: { issue, paper }, article, name }: Props): ReactNode {
  const { messages, language } = useSpeech()
  const words = messages.columns
  const { date, edition } = issue
  const { data } = useQuery(
    instalmentsAroundQuery(issue.paper, name.normalize('NFC'), {
      date,
      ...(edition ? { edition } : {}),
      id: article.id,
    }),
  )
  if (!data) return null
  const side = (one: Instalment | undefined, rel: 'prev' | 'next', word: string, end: string) =>
    one ? (
      <Link to={addressOf({ at: 'article', paper: issue.paper, ...one, article: one.id })} data-side={rel}>
        <small>
          {rel === 'prev' && '‹ '}
          {word} · {sayBeside(one.date, date, language)} {sayEdition(one.edition, messages)}
          {rel === 'next' && ' ›'}
        </small>
        <b lang={paper.lang}>{one.head}</b>
      </Link>
    ) : (
      <span data-side={rel}>
        <small>{end}</small>
      </span>
    )
  return (
    <nav aria-label={`${words.kinds[data.kind]} ${name}`} lang={language}>
      <p>
        <Link to={addressOf({ at: 'columns', paper: issue.paper, column: name })} lang={paper.lang}>
          {name}
        </Link>{' '}
        · {words.nth(data.nth, data.count)}
      </p>
      {side(data.previous, 'prev', words.previous, words.first)}
      {side(data.next, 'next', words.next, words.last)}
    </nav>
  )
}
