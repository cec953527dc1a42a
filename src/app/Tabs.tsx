import { Link, type LinkProps } from 'react-router'
import { addressOf } from '../issue/locator.ts'
import { useMessages } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { datesLink, searchLink } from './places.ts'
import type { Here } from './use-here.ts'

/** On phones the main places are at the foot, under the thumb. */
export function Tabs({ here }: { here: Here }) {
  const { bar } = useMessages()
  const { paperId, place, issue } = here
  const tab = (
    name: 'today' | 'dates' | 'search' | 'shelf',
    link: Pick<LinkProps, 'to' | 'state'>,
    isHere: boolean,
  ) => (
    <Link {...link} aria-current={isHere ? 'page' : undefined}>
      <Icon name={name} />
      {bar[name]}
    </Link>
  )
  return (
    <nav className="tabs" aria-label={bar.main}>
      {paperId && tab('today', { to: addressOf({ at: 'paper', paper: paperId }) }, place?.at === 'issue')}
      {paperId && tab('dates', datesLink(paperId, issue?.date), place?.at === 'dates')}
      {tab('search', searchLink(here), place?.at === 'search')}
      {tab('shelf', { to: addressOf({ at: 'shelf' }) }, place?.at === 'shelf')}
    </nav>
  )
}
