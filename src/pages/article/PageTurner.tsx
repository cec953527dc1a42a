import { useMessages } from '../../messages/messages.ts'
import type { Move } from './moves.ts'

type Props = { open: number; count: number; move: (move: Move) => boolean }

/** Back, which page of how many, on. At an end the button stays, so that the focus does. */
export function PageTurner({ open, count, move }: Props) {
  const { article: words } = useMessages()
  return (
    <div className="page-turner" role="group" aria-label={words.readColumns}>
      <button type="button" aria-disabled={open === 0} onClick={() => void move('pageBack')}>
        ‹ {words.turnBack}
      </button>
      <span role="status">
        <span aria-hidden>
          {open + 1} / {count}
        </span>
        <span className="sr-only">{words.turned(open + 1, count)}</span>
      </span>
      <button type="button" aria-disabled={open === count - 1} onClick={() => void move('pageOn')}>
        {words.turnOn} ›
      </button>
    </div>
  )
}
