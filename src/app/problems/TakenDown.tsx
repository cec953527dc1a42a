import { Link } from 'react-router'
import type { Gone } from '../../issue/aliases.ts'
import { addressOf, type Place } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { Said } from './Said.tsx'

type Props = { gone: Gone; place: Extract<Place, { date: unknown }> }

/** What once stood at this address and was taken out: its headline, and why, as far as the paper has said. */
export function TakenDown({ gone: { headline, reason }, place: { at, paper, date, edition } }: Props) {
  const { errors } = useMessages()
  return (
    <Said title={errors.takenDown} body={reason === undefined ? errors.takenDownBody : errors.takenDownReason(reason)}>
      {headline !== undefined && (
        <blockquote className="border-s-2 border-accent ps-3 font-head text-h5">{headline}</blockquote>
      )}
      <p className="flex flex-wrap gap-3 pt-4">
        {at !== 'issue' && (
          <Link className="button" to={addressOf({ at: 'issue', paper, date, edition })}>
            {errors.toIssue}
          </Link>
        )}
        <Link className="button" data-quiet={at === 'issue' ? undefined : ''} to={addressOf({ at: 'dates', paper })}>
          {errors.toDates}
        </Link>
      </p>
    </Said>
  )
}
