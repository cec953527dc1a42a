import { Link } from 'react-router'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { addressWith, isOneIssue, type Asked, type Change } from './asked.ts'
import { fewerWords } from './fewer-words.ts'

type Props = { asked: Asked; paper: Paper }

/** What to try when there is nothing: a wider span, without what narrows, fewer words. Each is a link. */
export function NothingFound({ asked, paper }: Props) {
  const { search: words } = useMessages()
  const { from, to, page, column, kind, q = '' } = asked
  const wider: Change = { from: undefined, to: undefined, page: undefined }
  const tries: { text: string; change: Change }[] = [
    ...(from || to ? [{ text: isOneIssue(asked) ? words.tryRun(paper.title) : words.trySpan, change: wider }] : []),
    ...(column || kind || (page && !isOneIssue(asked))
      ? [{ text: words.tryFacets, change: { page: undefined, column: undefined, kind: undefined } }]
      : []),
    ...fewerWords(q).map((fewer) => ({ text: words.tryWords(fewer), change: { q: fewer } })),
  ]
  return (
    <div className="nothing-found">
      <p>{words.noneHint}</p>
      {tries.length > 0 && (
        <ul>
          {tries.map(({ text, change }) => (
            <li key={text}>
              <Link to={addressWith(asked, change)}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
