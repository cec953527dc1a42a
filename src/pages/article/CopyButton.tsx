import { useEffect, useState } from 'react'
import { useMessages } from '../../messages/messages.ts'

type Props = {
  /** Asked for when it is pressed. */
  content: () => string | Blob
  label: string
  /** What it says when that went well; `已复制` by itself. */
  said?: string
  /** The command of app/Commands.tsx that presses it. */
  command?: keyof typeof keys | undefined
  className?: string
  tabIndex?: number
}

const keys = { link: 'C', cite: 'Q' } as const
/** As long as the button says it; a key presses it without giving it the focus. */
const saidMs = 4000

/** Copies, and says in its own place whether that went well. */
export function CopyButton({ content, label, said: onSuccess, command, className, tabIndex }: Props) {
  const { article } = useMessages()
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    if (said === undefined) return undefined
    const timer = setTimeout(() => setSaid(undefined), saidMs)
    return () => clearTimeout(timer)
  }, [said])

  async function copy() {
    try {
      const what = content()
      if (typeof what === 'string') await navigator.clipboard.writeText(what)
      else await navigator.clipboard.write([new ClipboardItem({ [what.type]: what })])
      setSaid(onSuccess ?? article.copied)
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
        data-command={command}
        aria-keyshortcuts={command && keys[command]}
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
