import { Link } from 'react-router'
import type { KeptSearch } from '../../desk/saved-searches.ts'
import type { Issue } from '../../issue/issue.ts'
import { useSpeech } from '../../messages/messages.ts'
import { saySearch } from './say-search.ts'
import { watchedIn } from './watched-in.ts'

type Props = { issue: Issue; saved: readonly KeptSearch[] }

/** What the reader watches for and an issue has, each a way to the places; nothing where it has none of it. */
export function WatchedHere({ issue, saved }: Props) {
  const speech = useSpeech()
  const words = speech.messages.search
  const found = watchedIn(issue, saved)
  if (found.length === 0) return null
  return (
    <p className="keep-line watch-line" lang={speech.language}>
      <span>{words.watchedHere}</span>
      {found.map(({ kept, address, articles }) => (
        <Link key={kept} to={address}>
          {saySearch({ address: kept }, speech)} <b>{words.watchedCount(articles)}</b>
        </Link>
      ))}
    </p>
  )
}
