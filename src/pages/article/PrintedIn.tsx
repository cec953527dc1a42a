import type { Article } from '../../issue/article.ts'
import { sayDate } from '../../issue/dates.ts'
import type { Page } from '../../issue/page.ts'
import { useMessages } from '../../messages/messages.ts'
import { RichText } from '../issue/RichText.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; article: Article; page: Page }

/** 原载: paper, day, page, and the page it ran on to. */
export function PrintedIn({ open: { issue, paper }, article, page }: Props) {
  const messages = useMessages()
  const words = messages.article
  const runsOn = article.parts?.[1]
  const day = sayDate(issue.date, paper.lang, { dateStyle: 'long' })
  const where = words.printedIn(paper.title, day, messages.page(page.label))
  return (
    <p className="printed-in">
      <span>
        <RichText text={where + (runsOn ? words.continuedOn(messages.page(runsOn.page)) : '')} />
      </span>
      <span>{article.rights ?? issue.provenance.rights ?? paper.rights}</span>
    </p>
  )
}
