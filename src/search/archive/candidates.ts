import type { Index } from './open-index.ts'
import type { Plan } from './plan.ts'
import { type Articles, inAll, inAny } from './sets.ts'

/** The articles that meet `plan`, of all the archive. */
export async function candidatesOf(index: Index, { all }: Plan, signal: AbortSignal): Promise<Articles> {
  const sets = await Promise.all(
    all.map(async (any) =>
      inAny(
        await Promise.all(
          any.map(async ({ tokens }) =>
            inAll(await Promise.all(tokens.map((token) => index.articlesWith(token, signal)))),
          ),
        ),
      ),
    ),
  )
  return sets.length > 0 ? inAll(sets) : Uint32Array.from({ length: index.manifest.articles }, (_, article) => article)
}
