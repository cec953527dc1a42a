import { Link, useParams } from 'react-router'
import type { Gone } from '../../issue/aliases.ts'
import { useMessages } from '../../messages/messages.ts'
import { Said } from './Said.tsx'

/** What once stood at this address and was taken out: its headline, and why, as far as the paper has said. */
export function TakenDown({ gone: { headline, reason } }: { gone: Gone }) {
  const { errors } = useMessages()
  const { paper = '', issue = '', part } = useParams()
  return (
    <Said title={errors.takenDown} body={reason === undefined ? errors.takenDownBody : errors.takenDownReason(reason)}>
      {headline !== undefined && (
        <blockquote className="border-s-2 border-accent ps-3 font-head text-h5">{headline}</blockquote>
      )}
      <p className="flex flex-wrap gap-3 pt-4">
        {part !== undefined && (
          <Link className="button" to={`/${paper}/${issue}`}>
            {errors.toIssue}
          </Link>
        )}
        <Link className="button" data-quiet={part === undefined ? undefined : ''} to={`/${paper}/dates`}>
          {errors.toDates}
        </Link>
      </p>
    </Said>
  )
}
