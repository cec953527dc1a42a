import { useState } from 'react'
import { useMessages } from '../../messages/messages.ts'

type Props = { text: () => string; label: string; className?: string; tabIndex?: number }

/** Copies, and says in its own place whether that went well. */
export function CopyButton({ text, label, className, tabIndex }: Props) {
  const { article } = useMessages()
  const [said, setSaid] = useState<string>()
  async function copy() {
    try {
      await navigator.clipboard.writeText(text())
      setSaid(article.copied)
    } catch {
      setSaid(article.copyFailed) // no permission, or not a secure page
    }
  }
  return (
    <>
      <button
        type="button"
        className={className}
        tabIndex={tabIndex}
        onClick={() => void copy()}
        onBlur={() => setSaid(undefined)}
      >
        {said ?? label}
      </button>
      {/* not in the button: what is in a status is no part of a button's name */}
      <span className="sr-only" role="status">
        {said}
      </span>
    </>
  )
}
