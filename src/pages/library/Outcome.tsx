import { useId } from 'react'
import { useMessages } from '../../messages/messages.ts'
import type { KeepProgress, KeepResult } from '../../offline/keep-issues.ts'

type Props = { progress: KeepProgress | undefined; failed: KeepResult['failed'] }

/**
 * At what was asked for: how far keeping has come; then what could not be kept, counted by reason, each with what to do
 * about it.
 */
export function Outcome({ progress, failed }: Props) {
  const { library, kept } = useMessages()
  const id = useId()
  const reasons = new Set(failed.map(({ reason }) => reason))
  return (
    <div className="library-outcome">
      {progress && (
        <>
          <span id={id}>{kept.keeping(progress.done, progress.of)}</span>
          <progress aria-labelledby={id} max={progress.of} value={progress.done} />
        </>
      )}
      <div aria-live="polite">
        {Array.from(reasons, (reason) => {
          const count = failed.filter((one) => one.reason === reason).length
          return (
            <p key={reason} className="library-note">
              <b>{library.failed(count.toLocaleString(), kept.failure[reason])}</b>
              {library.remedy[reason]}
            </p>
          )
        })}
      </div>
    </div>
  )
}
