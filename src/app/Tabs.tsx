import { Link } from 'react-router'
import { addressOf } from '../issue/locator.ts'
import { useMessages } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { searchAddress } from './places.ts'
import type { Here } from './use-here.ts'

/** On phones the main places are at the foot, under the thumb. */
export function Tabs({ here }: { here: Here }) {
  const { bar } = useMessages()
  const { paperId, place } = here
  const tab = (name: 'today' | 'dates' | 'search' | 'shelf', to: string, isHere: boolean) => (
    <Link to={to} aria-current={isHere ? 'page' : undefined}>
      <Icon name={name} />
      {bar[name]}
    </Link>
  )
  return (
    <nav className="tabs" aria-label={bar.main}>
      {paperId && tab('today', addressOf({ at: 'paper', paper: paperId }), place?.at === 'issue')}
      {paperId && tab('dates', addressOf({ at: 'dates', paper: paperId }), place?.at === 'dates')}
      {tab('search', searchAddress(here), place?.at === 'search')}
      {tab('shelf', addressOf({ at: 'shelf' }), place?.at === 'shelf')}
    </nav>
  )
}
