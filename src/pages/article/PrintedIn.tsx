import type { RefObject } from 'react'
import type { Article } from '../../issue/article.ts'
import { sayDate } from '../../issue/dates.ts'
import type { Page } from '../../issue/page.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { RichText } from '../issue/RichText.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'
import { ReportError } from './ReportError.tsx'
import type { Chosen } from './share/excerpt.ts'

type Props = {
  open: OpenIssue
  article: Article
  page: Page
  chosen: RefObject<Chosen | undefined>
  /** 报告错误, in the reader's own language: all else here is in the paper's. */
  report: string
}

/** 原载: paper, day, page, and the page it ran on to; whose it is; and where to write when something in it is wrong. */
export function PrintedIn({ open, article, page, chosen, report }: Props) {
  const { issue, paper } = open
  const messages = useMessages()
  const words = messages.article
  const runsOn = article.parts?.[1]
  const day = sayDate(issue.date, paper.lang, { dateStyle: 'long' })
  const label = messages.page(page.label)
  const where = words.printedIn(paper.title, day, label)
  const about = [paper.title, day, messages.kinds[issue.kind], label, headlineOf(article)]
  return (
    <p className="printed-in">
      <span>
        <RichText text={where + (runsOn ? words.continuedOn(messages.page(runsOn.page)) : '')} />
      </span>
      <span>{article.rights ?? issue.provenance.rights ?? paper.rights}</span>
      <ReportError
        label={report}
        subject={words.errorIn(about.filter((part) => part !== '').join(' '))}
        open={open}
        article={article}
        chosen={chosen}
      />
    </p>
  )
}
