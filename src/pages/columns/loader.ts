import type { LoaderFunctionArgs } from 'react-router'
import { PaperId } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import { columnIndexQuery, columnQuery, instalmentsQuery } from '../../shelf/column-queries.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'

/** Loader of `/{paper}/columns`: the list alone, no instalments. */
export async function columnsLoader({ params, context }: LoaderFunctionArgs) {
  const client = context.get(queryClientContext)
  const paper = paperOf(params)
  await Promise.all([client.query(paperQuery(paper)), client.query(columnIndexQuery(paper))])
  return { paper }
}

/** Loader of `/{paper}/columns/{name}`: where it begins and where it has got to; what lies between is fetched on demand. */
export async function columnLoader({ params, context }: LoaderFunctionArgs) {
  const client = context.get(queryClientContext)
  const paper = paperOf(params)
  const name = (params['column'] ?? '').normalize('NFC')
  const { files } = await client.query(columnQuery(paper, name))
  const ends = new Set([0, files.length - 1])
  await Promise.all(Array.from(ends, (at) => client.query(instalmentsQuery(paper, name, at))))
  return { paper, name }
}

function paperOf(params: LoaderFunctionArgs['params']): PaperId {
  const paper = read(PaperId, params['paper'])
  if (paper === undefined) throw new Response(null, { status: 404 })
  return paper
}
