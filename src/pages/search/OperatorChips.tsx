import { useMessages } from '../../messages/messages.ts'
import type { Operator } from './operators.ts'

type Props = { onInsert: (operator: Operator) => void }

/** What can be asked besides words. A press sets it into the field; what it does is said in its name and in the help. */
export function OperatorChips({ onInsert }: Props) {
  const { search: words } = useMessages()
  return (
    <div className="query-signs">
      <div role="group" aria-label={words.signsLabel}>
        {words.signs.map(({ shows, does, before, after = '' }) => (
          <button
            key={shows}
            type="button"
            className="query-sign"
            title={does}
            onClick={() => onInsert({ before, after })}
          >
            {shows}
            <span className="sr-only">{`: ${does}`}</span>
          </button>
        ))}
      </div>
      <details className="query-help">
        <summary>{words.help}</summary>
        <ul>
          {words.helpLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
