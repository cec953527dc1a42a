import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { shelfQuery } from '../../shelf/queries.ts'
import { Said } from './Said.tsx'

/** No paper of that name: the ones there are. */
export function NoPaper() {
  const { errors } = useMessages()
  const { paper = '' } = useParams()
  const { data } = useQuery(shelfQuery())
  return (
    <Said title={errors.noPaper(paper)} body={errors.noPaperBody}>
      <ul className="grid gap-2 pb-4">
        {data?.papers.map(({ id, title, lang }) => (
          <li key={id}>
            <Link className="button" to={addressOf({ at: 'paper', paper: id })} lang={lang}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <Link className="button" data-quiet to={addressOf({ at: 'shelf' })}>
        {errors.toShelf}
      </Link>
    </Said>
  )
}
