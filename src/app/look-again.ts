type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>

/** A reader who goes to and fro between two windows is not news each time. */
const leastMs = 60_000

/** Calls `look` whenever the page is seen again, and every `everyMs` while it is seen. Returns what ends it. */
export function lookAgain(look: () => void, everyMs: number, page: Page = document): () => void {
  let timer: ReturnType<typeof setInterval> | undefined
  let last = Number.NEGATIVE_INFINITY
  const now = () => {
    if (Date.now() - last < leastMs) return
    last = Date.now()
    look()
  }
  const stop = () => clearInterval(timer)
  const start = () => {
    stop()
    timer = setInterval(now, everyMs)
  }
  const onChange = () => {
    if (page.visibilityState !== 'visible') return stop()
    now()
    return start()
  }
  page.addEventListener('visibilitychange', onChange)
  if (page.visibilityState === 'visible') start()
  return () => {
    stop()
    page.removeEventListener('visibilitychange', onChange)
  }
}
