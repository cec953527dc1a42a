import type { Ear } from '../../issue/issue.ts'
import { useMessages } from '../../messages/messages.ts'

/** 报眼, the framed panel beside the nameplate. A quotation speaks for itself; the others are headed. */
export function EarPanel({ ear: { kind, text, source } }: { ear: Ear }) {
  const messages = useMessages()
  return (
    <aside className="ear" data-kind={kind} aria-label={messages.ears[kind]}>
      {kind !== 'quote' && <h2>{messages.ears[kind]}</h2>}
      <ul>
        {text.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {source !== undefined && <footer>{source}</footer>}
    </aside>
  )
}
