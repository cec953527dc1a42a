import { useMessages } from '../../messages/messages.ts'
import { SearchError } from '../../search/client.ts'

type Props = { error: Error; onRetry: () => void }

/** Why there is no answer, or no more of one; what has come stays beneath. */
export function SearchTrouble({ error, onRetry }: Props) {
  const { search: words, errors } = useMessages()
  const reason = error instanceof SearchError ? error.reason : 'unexpected'
  return (
    <div className="search-note" role="alert">
      <p>{words.trouble[reason]}</p>
      <button type="button" onClick={onRetry}>
        {errors.retry}
      </button>
    </div>
  )
}
