/** Says how far long work is, at most once a second and not in the first. Silent for short work. */
export function startProgress(what: string, total: number, say: (line: string) => void): (done: number) => void {
  let next = performance.now() + 1000
  return (done) => {
    const now = performance.now()
    if (now < next || done >= total) return
    next = now + 1000
    say(`${what}: ${done} of ${total}`)
  }
}
