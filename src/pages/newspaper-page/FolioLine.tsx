import type { Issue } from '../../issue/issue.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { roomFor } from '../issue/room.ts'
import { Steady } from '../issue/Steady.tsx'

type Props = { issue: Issue; paper: Paper }

/** The line under the masthead: who publishes, number and pages, registration, hotline, page name. */
export function FolioLine({ issue, paper }: Props) {
  const messages = useMessages()
  const { front } = messages
  const page = issue.pages[0]
  const { identifiers, contact } = paper
  const items = [
    [
      paper.sponsor === undefined ? undefined : front.sponsoredBy(paper.sponsor),
      paper.publisher === undefined ? undefined : front.publishedBy(paper.publisher),
    ],
    [
      issue.volume,
      issue.number === undefined ? undefined : messages.number(issue.number),
      issue.declaredPages === undefined ? undefined : messages.declaredPages(issue.declaredPages),
    ],
    [
      identifiers?.cn === undefined ? undefined : `${front.cn} ${identifiers.cn}`,
      identifiers?.issn === undefined ? undefined : `${front.issn} ${identifiers.issn}`,
    ],
    [contact?.phones ? `${front.hotline} ${contact.phones.join('、')}` : undefined, contact?.email],
    [page ? [messages.page(page.label), page.name].filter((part) => part !== undefined).join(' ') : undefined],
  ]
  const website = contact?.website?.replace(/^https?:\/\//, '') ?? ''
  return (
    <div className="folio">
      {items
        .map((parts) => parts.filter((part) => part !== undefined).join(' · '))
        .filter((item) => item !== '')
        .map((item) => (
          <Steady key={item} text={item} lang={paper.lang} />
        ))}
      {contact?.website !== undefined && (
        <a href={contact.website} rel="noopener noreferrer" {...roomFor(website, paper.lang)}>
          {website}
        </a>
      )}
    </div>
  )
}
