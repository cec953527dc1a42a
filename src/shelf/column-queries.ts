import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ColumnEntry, Instalment } from '../issue/columns.ts'
import type { ArticleRef } from '../issue/article.ts'
import type { FileRef, PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import { ShelfError } from './errors.ts'
import { fetchFile } from './fetch-file.ts'
import { paperQuery } from './queries.ts'

const indexSchema = async () => (await import('../issue/columns.ts')).ColumnIndex
const fileSchema = async () => (await import('../issue/columns.ts')).ColumnFile
/** The paper may name another index by then; what it names by hash does not change. */
const staleMs = 5 * 60_000

/** Where an article stands in its column: the `nth` of `count`, counted from 1, and what came before and after it. */
export type InstalmentsAround = {
  kind: ColumnEntry['kind']
  previous: Instalment | undefined
  next: Instalment | undefined
  nth: number
  count: number
}

/** The paper's columns and series that came out twice or more, the most recent first; none where it has no such. */
export const columnIndexQuery = (paper: PaperId) =>
  queryOptions({
    queryKey: ['shelf', paper, 'columns'],
    queryFn: async ({ client }): Promise<ColumnEntry[]> => {
      const { columns } = await client.query(paperQuery(paper))
      return columns ? (await client.query(indexQuery(paper, columns))).columns : []
    },
    staleTime: staleMs,
  })

/** One of them, by its name as printed. Throws `no-such-column`. */
export const columnQuery = (paper: PaperId, name: string) =>
  queryOptions({
    queryKey: ['shelf', paper, 'column', name],
    queryFn: async ({ client }): Promise<ColumnEntry> => (await findColumn(client, paper, name)).column,
    staleTime: staleMs,
  })

/** The instalments in one of its files, oldest first; `at` counts the files from 0, and none are in one that is not there. */
export const instalmentsQuery = (paper: PaperId, name: string, at: number) =>
  queryOptions({
    queryKey: ['shelf', paper, 'column', name, 'file', at],
    queryFn: async ({ client }): Promise<Instalment[]> => {
      const { column, folder } = await findColumn(client, paper, name)
      const file = column.files[at]
      return file ? client.query(fileQuery(paper, folder, file)) : []
    },
    staleTime: staleMs,
  })

/**
 * What came before and after an article in its column; `null` when the column does not have it. Only the files about its
 * day are fetched, of however many.
 */
export const instalmentsAroundQuery = (paper: PaperId, name: string, article: ArticleRef) =>
  queryOptions({
    queryKey: ['shelf', paper, 'column', name, 'around', issueName(article.date, article.edition), article.id],
    queryFn: async ({ client }): Promise<InstalmentsAround | null> => {
      const { column, folder } = await findColumn(client, paper, name)
      const { files, kind, count } = column
      const open = async (at: number) => {
        const file = files[at]
        return file ? client.query(fileQuery(paper, folder, file)) : []
      }
      // a day may begin in one file and end in the next
      const about = files.flatMap(({ first, last }, at) => (first <= article.date && article.date <= last ? [at] : []))
      const opened = await Promise.all(about.map(async (at) => ({ at, list: await open(at) })))
      const found = opened.find(({ list }) => list.some((one) => isSame(one, article)))
      if (!found) return null
      const { at, list } = found
      const own = list.findIndex((one) => isSame(one, article))
      const [previous, next] = await Promise.all([
        own > 0 ? list[own - 1] : open(at - 1).then((neighbours) => neighbours.at(-1)),
        own + 1 < list.length ? list[own + 1] : open(at + 1).then((neighbours) => neighbours[0]),
      ])
      const before = files.slice(0, at).reduce((sum, file) => sum + file.count, 0)
      return { kind, previous, next, nth: before + own + 1, count }
    },
    staleTime: staleMs,
  })

function isSame(one: ArticleRef, other: ArticleRef): boolean {
  return one.date === other.date && one.edition === other.edition && one.id === other.id
}

/** A name is the same however its accents are written. */
async function findColumn(client: QueryClient, paper: PaperId, name: string) {
  const { columns } = await client.query(paperQuery(paper))
  const all = await client.query(columnIndexQuery(paper))
  const column = all.find((one) => one.name === name.normalize('NFC'))
  if (!column || !columns) throw new ShelfError('no-such-column', `${paper}/columns/${name}`)
  return { column, folder: columns.href.replace(/[^/]*$/, '') }
}

const indexQuery = (paper: PaperId, ref: FileRef) =>
  queryOptions({
    queryKey: ['shelf', paper, 'column-index', ref.sha256],
    queryFn: ({ signal }) =>
      fetchFile({ file: `${paper}/${ref.href}`, schema: indexSchema, missing: 'damaged', ref, signal }),
    staleTime: 'static',
  })

const fileQuery = (paper: PaperId, folder: string, ref: FileRef) =>
  queryOptions({
    queryKey: ['shelf', paper, 'column-file', ref.sha256],
    queryFn: async ({ signal }) => {
      const wanted = { file: `${paper}/${folder}${ref.href}`, ref, signal }
      return (await fetchFile({ ...wanted, schema: fileSchema, missing: 'damaged' })).instalments
    },
    staleTime: 'static',
  })
