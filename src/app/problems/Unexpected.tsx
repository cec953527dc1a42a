import { useMessages } from '../../messages/messages.ts'
import { reloadFromHost } from '../threads.ts'
import { Said } from './Said.tsx'

/** A fault of our own. */
export function Unexpected({ error }: { error: unknown }) {
  const { errors } = useMessages()
  return (
    <Said title={errors.unexpected} body={errors.unexpectedBody}>
      <pre aria-label={errors.details}>
        {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      </pre>
      <button type="button" className="button" onClick={() => void reloadFromHost()}>
        {errors.reload}
      </button>
    </Said>
  )
}
