import type { Ask, Batch, Provider } from '../provider.ts'
import type { Part } from '../union.ts'

/** A provider, and who is asked when it can say nothing at all. */
export type Source = { provider: Provider; issues: Ask['issues']; instead?: Provider }

/**
 * Asks all of them at once, and calls `onNews` with the last answer of each whenever one has given another. Resolves when
 * all have said all; throws for the signal, or what the last one to be asked throws.
 */
export async function together(
  sources: readonly Source[],
  ask: Omit<Ask, 'issues'>,
  onNews: (parts: readonly Part[]) => void,
): Promise<readonly Part[]> {
  const batches: (Batch | undefined)[] = sources.map(() => undefined)
  const parts = () => sources.map(({ issues }, at): Part => ({ issues, batch: batches[at] }))
  await Promise.all(
    sources.map(async ({ provider, issues, instead }, at) => {
      const listen = async (one: Provider) => {
        for await (const batch of one.search({ ...ask, issues })) {
          ask.signal.throwIfAborted()
          batches[at] = batch
          onNews(parts())
        }
      }
      try {
        await listen(provider)
      } catch (error) {
        ask.signal.throwIfAborted()
        if (!instead) throw error
        batches[at] = undefined
        await listen(instead)
      }
    }),
  )
  return parts()
}
