import { useEffect, useRef, useState } from 'react'

/** A search begins when the keys have rested this long. */
const restMs = 150

/**
 * What stands in the field, and when it is sent: after a rest, or at once with `send`; never while Chinese is being composed,
 * when what stands there is not yet what is meant. When `q` changes by another way (back, a facet) the field follows.
 */
export function useDraft(q: string, send: (text: string, isSubmitted: boolean) => void) {
  const [text, setText] = useState(q)
  const [seen, setSeen] = useState(q)
  const [sent, setSent] = useState(q)
  const isComposing = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(send)
  useEffect(() => void (latest.current = send), [send])
  useEffect(() => () => clearTimeout(timer.current), [])
  if (q !== seen) {
    setSeen(q)
    if (q !== sent) setText(q)
    setSent(q)
  }

  const pass = (next: string, isSubmitted: boolean) => {
    clearTimeout(timer.current)
    setSent(next.trim())
    latest.current(next.trim(), isSubmitted)
  }
  const type = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    if (!isComposing.current) timer.current = setTimeout(() => pass(next, false), restMs)
  }
  return {
    text,
    type,
    isComposing,
    /** Sends what stands there now, or `next` in its place. Nothing while composing. */
    submit: (next = text) => {
      if (isComposing.current) return
      setText(next)
      pass(next, true)
    },
    compose: {
      onCompositionStart: () => {
        isComposing.current = true
        clearTimeout(timer.current)
      },
      onCompositionEnd: (event: { currentTarget: { value: string } }) => {
        isComposing.current = false
        type(event.currentTarget.value)
      },
    },
  }
}
