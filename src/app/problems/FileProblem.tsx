import { useQueryClient } from '@tanstack/react-query'
import { Link, useRevalidator } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import type { ShelfError, ShelfFailure } from '../../shelf/errors.ts'
import { reloadFromHost } from '../threads.ts'
import { Said } from './Said.tsx'

type Props = { error: ShelfError; reason: Exclude<ShelfFailure, `no-such-${string}`> }

/** The file is there and cannot be used, or nobody answers: what was found, and another try. */
export function FileProblem({ error, reason }: Props) {
  const { errors } = useMessages()
  const client = useQueryClient()
  const { revalidate } = useRevalidator()
  const words = {
    damaged: [errors.damaged, errors.damagedBody],
    newer: [errors.newer, errors.newerBody],
    offline: [errors.offline, errors.offlineBody],
    unreachable: [errors.unreachable, errors.unreachableBody],
  } as const
  const [title, body] = words[reason]
  async function retry() {
    await client.resetQueries({ queryKey: ['shelf'] }, { throwOnError: false })
    await revalidate()
  }
  return (
    <Said title={title} body={body}>
      {(reason === 'damaged' || reason === 'newer') && (
        <pre aria-label={errors.details}>{[error.file, ...error.details].join('\n')}</pre>
      )}
      <p className="flex flex-wrap gap-3">
        {reason === 'newer' ? (
          <button type="button" className="button" onClick={() => void reloadFromHost()}>
            {errors.reload}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => void retry()}>
            {errors.retry}
          </button>
        )}
        <Link className="button" data-quiet to={addressOf({ at: 'shelf' })}>
          {errors.toShelf}
        </Link>
      </p>
    </Said>
  )
}
