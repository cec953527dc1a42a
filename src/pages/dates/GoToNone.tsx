import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import { addressOf } from '../../issue/locator.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { GoToDate } from './GoToDate.tsx'
import type { Answer } from './resolve.ts'
import { Sentence } from './Sentence.tsx'

type Props = { paper: Paper; answer: Extract<Answer, { is: 'no-issue' | 'no-number' }>; taken: string | undefined }

/** Nothing there: why, if that is known, and the issues on either side; beyond the run, its first or its last. */
export function GoToNone({ paper, answer, taken }: Props) {
  const { messages, language } = useSpeech()
  const { goTo: words, dates } = messages
  const isNumber = answer.is === 'no-number'
  const neighbour = (entry: IssueEntry | undefined, say: (text: string) => string) => {
    if (!entry) return null
    const date = sayDate(entry.date, language, { dateStyle: 'long' })
    return (
      <Link to={addressOf({ at: 'issue', paper: paper.id, date: entry.date, edition: entry.edition })}>
        {say(isNumber && entry.number !== undefined ? words.numbered(entry.number, date) : date)}
      </Link>
    )
  }
  const { previous, next } = answer
  return (
    <>
      {isNumber ? <b>{words.noNumber(answer.number)}</b> : <GoToDate paper={paper} date={answer.date} taken={taken} />}
      {!isNumber && (
        <p>
          <Sentence text={whyNone(answer, words)} part={answer.gap ?? ''} lang={paper.lang} />
        </p>
      )}
      <div>
        {neighbour(previous, next ? dates.previous : words.last)}
        {neighbour(next, previous ? dates.next : words.first)}
      </div>
    </>
  )
}

type Words = { noIssue: string; gap: (reason: string) => string; beforeFirst: string; afterLast: string }

function whyNone({ gap, previous, next }: Extract<Answer, { is: 'no-issue' }>, words: Words): string {
  if (gap !== undefined) return words.gap(gap)
  if (!previous && next) return words.beforeFirst
  return previous && !next ? words.afterLast : words.noIssue
}
