import { Link, useParams } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { useHere } from '../use-here.ts'
import { Said } from './Said.tsx'

/** The issue is here, that page of it is not: its pages. */
export function NoPage() {
  const messages = useMessages()
  const { errors } = messages
  const { part = '' } = useParams()
  const { issue } = useHere()
  return (
    <Said title={errors.noPage(part)} body={errors.noPageBody}>
      <ul className="flex flex-wrap gap-2">
        {issue?.pages.map(({ label, name }) => (
          <li key={label}>
            <Link
              className="button"
              to={addressOf({ at: 'page', paper: issue.paper, date: issue.date, edition: issue.edition, page: label })}
            >
              {messages.page(label)} {name}
            </Link>
          </li>
        ))}
      </ul>
    </Said>
  )
}
