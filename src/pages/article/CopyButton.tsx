import { useState } from 'react'
import { useMessages } from '../../messages/messages.ts'

type Props = { text: () => string; label: string; className?: string }

/** Copies, and says in its own place whether that went well. */
export function CopyButton({ text, label, className }: Props) {
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
    <button type="button" className={className} onClick={() => void copy()} onBlur={() => setSaid(undefined)}>
      <span role="status">{said ?? label}</span>
    </button>
  )
}
