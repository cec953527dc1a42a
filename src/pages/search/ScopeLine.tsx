import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { useLastReads } from '../shelf/use-last-reads.ts'
import { addressWith, isOneIssue, type Asked, type Change } from './asked.ts'
import { nameOf } from './Facets.tsx'
import type { About } from './visit.ts'

type Props = {
  asked: Asked
  paper: Paper
  /** What was open when the search began; without it, what was read last. */
  about: About | undefined
}

/** Where it looks: the whole run, the issue one has come from or that the address names, or one page of it. */
export function ScopeLine({ asked, paper, about }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.search
  const read = useLastReads()?.get(paper.id)
  const last = about ?? read
  const count = paper.years.reduce((sum, year) => sum + year.count, 0)
  const isIssue = isOneIssue(asked)
  const date = isIssue ? asked.from : last?.date
  const page = isIssue && asked.page ? asked.page : last?.date === date ? last?.page : undefined
  const all: Change = { from: undefined, to: undefined, page: undefined }
  const scopes: { text: string; change: Change; isHere: boolean }[] = [
    { text: words.wholeRun(paper.title, count), change: isIssue ? all : {}, isHere: !isIssue },
  ]
  if (date !== undefined) {
    const day = sayDate(date, language, { dateStyle: 'long' })
    const isPage = isIssue && asked.page !== undefined
    scopes.push({
      text: words.oneIssue(day),
      change: { from: date, to: date, page: undefined },
      isHere: isIssue && !isPage,
    })
    if (page !== undefined)
      scopes.push({ text: nameOf(messages, 'page', page), change: { from: date, to: date, page }, isHere: isPage })
  }
  return (
    <nav className="search-scope" aria-label={words.scope}>
      <ul>
        {scopes.map(({ text, change, isHere }) => (
          <li key={text}>
            <Link to={addressWith(asked, change)} aria-current={isHere ? 'true' : undefined} preventScrollReset>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
