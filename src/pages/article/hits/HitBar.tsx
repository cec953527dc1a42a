import type { RefObject } from 'react'
import { Link } from 'react-router'
import { addressOf, type Place } from '../../../issue/locator.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { ArticleView } from '../views.ts'
import { useFinds } from './use-finds.ts'

type Props = {
  place: Extract<Place, { at: 'article' }>
  q: string
  reader: RefObject<HTMLElement | null>
  view: ArticleView
}

/** Of one article and one question: what is marked in the text, which place one has come to, the ways to the next, and the way to have it without marks. */
export function HitBar({ place, q, reader, view }: Props) {
  const { hits: words } = useMessages()
  const address = addressOf(place)
  const { at, of, step } = useFinds(reader, view)
  const said = of === 0 ? words.none : words.at(Math.max(at, 0) + 1, of)
  return (
    <aside className="hit-bar" aria-label={words.marking(q)}>
      <span className="hit-bar-words">{words.marking(q)}</span>
      {of > 0 && (
        <>
          <button
            type="button"
            aria-label={words.previous}
            aria-keyshortcuts="["
            data-command="previousHit"
            onClick={() => step(-1)}
          >
            ‹
          </button>
          <b aria-hidden>
            {at < 0 ? '–' : at + 1} / {of}
          </b>
          <button
            type="button"
            aria-label={words.next}
            aria-keyshortcuts="]"
            data-command="nextHit"
            onClick={() => step(1)}
          >
            ›
          </button>
        </>
      )}
      <span role="status" className="sr-only">
        {of > 0 && at < 0 ? '' : said}
      </span>
      <Link to={address} preventScrollReset>
        {words.clear}
      </Link>
    </aside>
  )
}
