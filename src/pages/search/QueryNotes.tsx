import { useMessages } from '../../messages/messages.ts'
import type { Note } from '../../search/query.ts'

type Props = { notes: readonly Note[] }

/** What of the question was not understood, and what was done with it. */
export function QueryNotes({ notes }: Props) {
  const { search: words } = useMessages()
  if (notes.length === 0) return null
  return (
    <ul className="query-notes" aria-label={words.notes}>
      {notes.map(({ typed, why }) => (
        <li key={`${why} ${typed}`}>{words.note[why](typed)}</li>
      ))}
    </ul>
  )
}
