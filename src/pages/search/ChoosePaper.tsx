import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useSpeech } from '../../messages/messages.ts'
import { shelfQuery } from '../../shelf/queries.ts'
import { addressWith, type Asked } from './asked.ts'

type Props = { asked: Asked }

/** A search that names no paper: which one is meant. What was typed goes with it. */
export function ChoosePaper({ asked }: Props) {
  const { messages, language } = useSpeech()
  const { search: words, shelf } = messages
  const { data } = useSuspenseQuery(shelfQuery())
  return (
    <div className="choose-paper">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{data.papers.length > 0 ? words.whichPaper(asked.q) : shelf.empty}</p>
      <ul>
        {data.papers.map(({ id, title, lang, count }) => (
          <li key={id}>
            <Link to={addressWith(asked, { paper: id })}>
              <b lang={lang}>{title}</b>
              <small>{shelf.issues(count.toLocaleString(language))}</small>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
