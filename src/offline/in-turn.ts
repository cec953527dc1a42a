/** More do not come faster from one host, and would stand before what the reader opens meanwhile. */
const atATime = 4

/** `work` on each of `things`, four at a time, their results in the order of the things. Rejects with the first that fails. */
export async function inTurn<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = things.entries()
  const worker = async () => {
    // oxlint-disable-next-line no-await-in-loop -- in turn is the point
    for (const [at, thing] of waiting) results[at] = await work(thing)
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return results
}
