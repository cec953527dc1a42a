import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'

type Props = {
  /** Years not looked at yet, latest first. */
  left: Paper['years']
  onMore: () => void
}

/** What has not been looked at yet, and more of it at a press. */
export function EarlierYears({ left, onMore }: Props) {
  const words = useMessages().on
  const [latest, earliest] = [left[0], left.at(-1)]
  return (
    <p className="earlier-years">
      <span role="status">
        {latest && earliest ? words.left(earliest.year, latest.year, left.length) : words.allSeen}
      </span>
      {latest && (
        <button type="button" className="button" onClick={onMore}>
          {words.more}
        </button>
      )}
    </p>
  )
}
