import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { Page } from '../../issue/page.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { issueHeadsQuery } from '../../shelf/heads-query.ts'
import { PageMap } from '../issue/PageMap.tsx'
import { useBorder } from '../issue/use-border.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; page: Page }

/** At the foot of a page: the page before and the page after by their lead heads, over the border of the issue too. */
export function PageTurn({ open, page }: Props) {
  const { front } = useMessages()
  return (
    <nav className="next-previous mt-6" aria-label={`${front.previousPage}, ${front.nextPage}`}>
      <Side open={open} page={page} side="previous" />
      <Side open={open} page={page} side="next" />
    </nav>
  )
}

function Side({ open, page, side }: Props & { side: 'previous' | 'next' }) {
  const messages = useMessages()
  const { issue } = open
  const beside = issue.pages[side === 'next' ? page.seq : page.seq - 2]
  if (!beside) return <Over open={open} side={side} />
  const word = messages.front[side === 'next' ? 'nextPage' : 'previousPage']
  const lead = issue.articles.find(({ id }) => id === beside.articles[0])
  return (
    <Link
      to={addressOf(beside.seq === 1 ? { at: 'issue', ...issue } : { at: 'page', ...issue, page: beside.label })}
      rel={side === 'next' ? 'next' : 'prev'}
    >
      <PageMap page={beside} />
      <small>
        {word} · {messages.page(beside.label)} {beside.name}
      </small>
      {lead ? headlineOf(lead) : (beside.name ?? messages.page(beside.label))}
    </Link>
  )
}

/** To the first page of the issue after, by what led it; to the last of the one before, of which nothing is known yet. */
function Over({ open, side }: Pick<Props, 'open'> & { side: 'previous' | 'next' }) {
  const { moving, page: sayPage } = useMessages()
  const { paper } = open.issue
  const border = useBorder(open, side, true)
  const { date, edition } = border?.entry ?? open.issue
  const { data: led } = useQuery({
    ...issueHeadsQuery(paper, date, edition),
    enabled: border !== undefined && side === 'next',
  })
  if (!border)
    return (
      <span>
        <small>{side === 'next' ? moving.lastIssue : moving.firstIssue}</small>
      </span>
    )
  const { pages } = border.entry
  const label = (side === 'next' ? pages[0] : pages.at(-1)) ?? ''
  const isFront = side === 'next' || pages.length === 1
  const said = [border.step, ...(side === 'next' ? [sayPage(label)] : [])].join(' · ')
  return (
    <Link
      to={addressOf(
        isFront ? { at: 'issue', paper, date, edition } : { at: 'page', paper, date, edition, page: label },
      )}
      rel={side === 'next' ? 'next' : 'prev'}
    >
      <small>{said}</small>
      {border.gaps.map((gap) => (
        <small key={gap}>{gap}</small>
      ))}
      {side === 'next' ? led?.heads[0] : sayPage(label)}
    </Link>
  )
}
