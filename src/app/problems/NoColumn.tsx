import { Link, useParams } from 'react-router'
import { PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { read } from '../../issue/read.ts'
import { useMessages } from '../../messages/messages.ts'
import { Said } from './Said.tsx'

/** The paper lists no column or series of that name. */
export function NoColumn() {
  const { errors } = useMessages()
  const params = useParams()
  const paper = read(PaperId, params['paper'])
  return (
    <Said title={errors.noColumn(params['column'] ?? '')} body={errors.noColumnBody}>
      {paper && (
        <Link className="button" to={addressOf({ at: 'columns', paper })}>
          {errors.toColumns}
        </Link>
      )}
    </Said>
  )
}
