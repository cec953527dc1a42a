import type { RefObject } from 'react'
import type { Article } from '../../issue/article.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { mailTo } from './mail-to.ts'
import { addressesOf } from './share/addresses.ts'
import type { Chosen } from './share/excerpt.ts'
import { useWholeAddress } from './use-whole-address.ts'

type Props = {
  label: string
  subject: string
  open: OpenIssue
  article: Article
  /** What is selected of the text when the link is followed: then the mail is about that. */
  chosen: RefObject<Chosen | undefined>
}

/** 报告错误: begins a mail to the paper, with the address of what is wrong in it. Nothing for a paper that names no email. */
export function ReportError({ label, subject, open: { issue, paper }, article, chosen }: Props) {
  const whole = useWholeAddress()
  const mail = (what: Chosen | undefined) => {
    const addresses = addressesOf(issue, article, { chosen: what })
    return mailTo(paper.contact?.email ?? '', subject, `${whole(addresses.chosen ?? addresses.article)}\n\n`)
  }
  const href = mail(undefined)
  if (href === undefined) return null
  return (
    <a
      href={href}
      className="underline print:hidden"
      // a press of the mouse would take the selection away
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ currentTarget }) => {
        currentTarget.href = mail(chosen.current) ?? href
      }}
    >
      {label}
    </a>
  )
}
