import { Link } from 'react-router'
import type { PaperId } from '../../issue/ids.ts'
import { addressOf, datesViews, type DatesView } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'

type Props = { paper: PaperId; year: string | undefined; month: string | undefined; view: DatesView | undefined }

/** Calendar, list or timeline, of the same year and month. */
export function ViewSwitch({ paper, year, month, view }: Props) {
  const { dates: words } = useMessages()
  return (
    <nav className="run-views" aria-label={words.view}>
      {[undefined, ...datesViews].map((one) => (
        <Link
          key={one ?? 'calendar'}
          to={addressOf({
            at: 'dates',
            paper,
            ...(year === undefined ? {} : { year }),
            ...(year === undefined || month === undefined ? {} : { month }),
            ...(one ? { view: one } : {}),
          })}
          aria-current={one === view ? 'page' : undefined}
        >
          {words.views[one ?? 'calendar']}
        </Link>
      ))}
    </nav>
  )
}
