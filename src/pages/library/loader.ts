import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import type { PaperId } from '../../issue/ids.ts'
import type { ShelfIndex } from '../../issue/paper.ts'
import { keepFailureOf, type KeepFailure } from '../../offline/keep-failure.ts'
import { paperQuery, shelfQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'
import { keptQuery } from '../kept/kept-query.ts'
import { mayHaveKept, noteKept } from '../kept/marker.ts'

/** A paper that stands on the shelf, or of which issues are kept here though it no longer does. */
export type PaperHere = { id: PaperId; onShelf: ShelfIndex['papers'][number] | undefined }

/**
 * The papers that can be kept, and those that are. Nothing that fails keeps the screen away: without a host, and where this
 * browser stores nothing, it says so.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  const client = context.get(queryClientContext)
  const [shelf, here] = await Promise.all([
    client.query(shelfQuery()).catch((error: unknown) => keepFailureOf(error)),
    papersHere(client),
  ])
  const onShelf = typeof shelf === 'string' ? [] : shelf.papers
  const ids = new Set([...onShelf.map(({ id }) => id), ...(here ?? [])])
  const papers = Array.from(ids, (id): PaperHere => ({ id, onShelf: onShelf.find((one) => one.id === id) }))
  await Promise.all(
    papers.map(async ({ id }) => {
      await Promise.all([client.query(paperQuery(id)).catch(() => undefined), client.query(keptQuery(id))])
    }),
  )
  const noShelf: KeepFailure | undefined = typeof shelf === 'string' ? shelf : undefined
  return { papers, noShelf, canStore: here !== undefined }
}

/**
 * The papers of which something is kept, as the database has it and not as the mark says that stands for it: the mark may
 * have been lost. `undefined` where this browser stores nothing.
 */
async function papersHere(client: QueryClient): Promise<PaperId[] | undefined> {
  try {
    const { downloads } = await import('../../offline/downloads.ts')
    const papers = await downloads().papers()
    if (papers.some((paper) => !mayHaveKept(paper))) {
      noteKept(papers)
      await client.invalidateQueries({ queryKey: ['kept'] })
    }
    return papers
  } catch {
    return undefined
  }
}
