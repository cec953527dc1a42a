import { Link, useLocation } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { Said } from './Said.tsx'

/** An address of no grammar of ours. */
export function AddressProblem() {
  const { errors } = useMessages()
  const { pathname } = useLocation()
  return (
    <Said title={errors.noAddress} body={errors.noAddressBody(readable(pathname))}>
      <Link className="button" to={addressOf({ at: 'shelf' })}>
        {errors.toShelf}
      </Link>
    </Said>
  )
}

function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
