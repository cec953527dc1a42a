import { useEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'
import { commandTable } from './command-table.ts'

/** What keys there are and what they do. Closes by Escape, by its button, and by a press beside it. */
export function KeyList({ onClose }: { onClose: () => void }): ReactNode {
  const { keys: words } = useMessages()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    box.current?.showModal()
  }, [])
  return (
    <dialog
      ref={box}
      className="key-list"
      aria-labelledby="key-list-title"
      onClose={onClose}
      onPointerDown={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close()
      }}
    >
      <div>
        <h2 id="key-list-title">{words.title}</h2>
        <dl>
          {commandTable.map(({ does, keys }) => (
            <div key={does}>
              <dt>
                {shown(keys).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{words.does[does]}</dd>
            </div>
          ))}
        </dl>
        <p>{words.note}</p>
        <form method="dialog">
          <button className="button">{words.close}</button>
        </form>
      </div>
    </dialog>
  )
}

/** As they stand on the keyboard. `=` is where `+` is without Shift, and need not be told. */
function shown(keys: readonly string[]): string[] {
  if (keys.length > 2) return [`${keys[0] ?? ''}–${keys.at(-1) ?? ''}`]
  const [key = ''] = keys
  return key
    .split('+')
    .map((part) => names[part] ?? (part === '' ? '+' : part.toUpperCase()))
    .slice(0, key === '+' ? 1 : 2)
}

const names: Partial<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', Shift: 'Shift' }
