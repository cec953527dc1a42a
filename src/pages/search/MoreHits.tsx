import { useNavigate } from 'react-router'
import { useMessages } from '../../messages/messages.ts'
import type { SearchState } from '../../search/protocol.ts'
import { addressWith, moreRows, type Asked } from './asked.ts'

type Props = { asked: Asked; state: SearchState; rows: number; isBusy: boolean }

/** Lengthens the list, and the history remembers how long it was. */
export function MoreHits({ asked, state, rows, isBusy }: Props) {
  const { search: words } = useMessages()
  const navigate = useNavigate()
  const shown = Math.min(rows, state.rows.length)
  if (state.rows.length <= rows && (state.isWhole || state.rows.length === 0)) return null
  const more = () =>
    void navigate(addressWith(asked), { state: { rows: rows + moreRows }, replace: true, preventScrollReset: true })
  return (
    <p className="more-hits">
      <span>{words.shown(shown, state.total)}</span>
      <button type="button" className="button" disabled={isBusy} onClick={more}>
        {words.more}
      </button>
    </p>
  )
}
