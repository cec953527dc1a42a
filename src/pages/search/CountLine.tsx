import { Link } from 'react-router'
import { useMessages } from '../../messages/messages.ts'
import type { SearchState } from '../../search/protocol.ts'
import { addressWith, orderOf, orders, type Asked } from './asked.ts'

type Props = { asked: Asked; state: SearchState | undefined; isBusy: boolean }

/** How much was found, and in which order it stands. A screen reader is told once the search is done. */
export function CountLine({ asked, state, isBusy }: Props) {
  const { search: words } = useMessages()
  const total = state?.total
  const order = orderOf(asked)
  const isAnswer = total !== undefined && (total.articles > 0 || state?.isDone === true)
  const count = !isAnswer ? words.searching : total.articles === 0 ? words.none(asked.q ?? '') : words.articles(total)
  const spread = total?.times !== undefined && total.articles > 0 ? words.spread(total.times, total.issues) : ''
  return (
    <div className="count-line">
      <p>
        <b>{count}</b> {spread}
      </p>
      <p role="status" className="sr-only">
        {isBusy ? '' : [count, spread].filter((part) => part !== '').join(words.comma)}
      </p>
      {total !== undefined && total.articles > 1 && (
        <nav aria-label={words.order}>
          {orders.map((one) => (
            <Link
              key={one}
              to={addressWith(asked, { sort: one })}
              aria-current={one === order ? 'true' : undefined}
              preventScrollReset
            >
              {words.orders[one]}
            </Link>
          ))}
        </nav>
      )}
    </div>
  )
}
