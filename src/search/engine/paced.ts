/** Tells the first news at once, and then the newest no more often than every `everyMs`. */
export function paced<State>(tell: (state: State) => void, everyMs: number) {
  let told = -Infinity
  let newest: (() => State) | undefined
  let clock: ReturnType<typeof setTimeout> | undefined
  const say = () => {
    clock = undefined
    if (!newest) return
    const state = newest()
    newest = undefined
    told = performance.now()
    tell(state)
  }
  return {
    /** `state` is made when it is told, and not when a newer one comes first. */
    news: (state: () => State) => {
      newest = state
      const wait = told + everyMs - performance.now()
      if (wait <= 0) say()
      else clock ??= setTimeout(say, wait)
    },
    stop: () => {
      clearTimeout(clock)
      newest = undefined
    },
  }
}
