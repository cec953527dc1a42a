import { useCallback, useState, type ReactNode } from 'react'
import { sayDate } from '../issue/dates.ts'
import { useSpeech } from '../messages/messages.ts'
import { announcementOf, standingOf } from './announcement.ts'
import { Commands } from './Commands.tsx'
import type { Here } from './use-here.ts'
import { useNewIssue, type NewIssue } from './use-new-issue.ts'

type Props = { here: Here; newer: NewIssue | undefined; tell: (newer?: NewIssue) => void }

/** What can wait until a page stands: the keys, the watch for a new issue, and the voice that says where one has come to. */
export function Later({ here, newer, tell }: Props): ReactNode {
  const speech = useSpeech()
  const { messages, language } = speech
  const [said, say] = useState('')

  const standing = standingOf(here, speech)
  const [before, setBefore] = useState(standing)
  if (before?.issue !== standing?.issue || before?.page !== standing?.page) {
    setBefore(standing)
    say(announcementOf(before, standing) ?? said)
  }

  const tellAndSay = useCallback(
    (one?: NewIssue) => {
      tell(one)
      if (one) say(messages.moving.newIssue(sayDate(one.date, language, { month: 'long', day: 'numeric' })))
    },
    [tell, messages, language],
  )
  useNewIssue(here, newer, tellAndSay)

  return (
    <>
      <Commands here={here} say={say} />
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  )
}
