import { Link } from 'react-router'
import { addressOf, type Place } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'

type Props = { place: Extract<Place, { at: 'article' }>; q: string }

/** What is marked in the text, and the way to have it without marks. */
export function Marking({ place, q }: Props) {
  const { search } = useMessages()
  return (
    <p className="notice">
      {search.marking(q)}{' '}
      <Link className="text-link underline" to={addressOf(place)}>
        {search.clear}
      </Link>
    </p>
  )
}
