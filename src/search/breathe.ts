/** A thread that works longer than this without a pause answers nobody: no newer search, no question whether it lives. */
const longestMs = 25

/** Call it often in long work: now and then it pauses, so that the thread hears what has come. Throws when that is "stop". */
export function breather(signal: AbortSignal, pieceMs = longestMs): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < pieceMs) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    last = performance.now()
    signal.throwIfAborted()
  }
}
