import { useMessages } from '../../messages/messages.ts'

/** What this is and whose faces it is set in. */
export function AboutPage() {
  const { about } = useMessages()
  return (
    <div className="sheet">
      <title>{about.title}</title>
      <div className="state">
        <h1 tabIndex={-1}>{about.title}</h1>
        <p>{about.body}</p>
        <p>{about.faces}</p>
      </div>
    </div>
  )
}
