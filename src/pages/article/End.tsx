import { useMessages } from '../../messages/messages.ts'

/** The square that ends an article, glued to the last word. */
export function End() {
  const { article: words } = useMessages()
  return (
    <span className="together">
      {'\u2060'}
      <i className="end-mark" role="img" aria-label={words.end} />
    </span>
  )
}
