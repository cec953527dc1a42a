import type * as v from 'valibot'
import { formatVersion } from '../issue/format.ts'
import { parseJson } from '../issue/json.ts'
import { problemsOf, read } from '../issue/read.ts'
import { ShelfError } from './errors.ts'
import { fetchVerified, type Wanted } from './fetch-verified.ts'

/**
 * A JSON file of the shelf: fetched, sized, hashed, parsed and checked, in that order. Throws a `ShelfError` that says
 * which of these failed. `schema` is fetched with the file: the schemas are no part of the first script.
 */
export async function fetchFile<S extends v.GenericSchema>(
  wanted: Wanted & { schema: () => Promise<S> },
): Promise<v.InferOutput<S>> {
  const [bytes, schema] = await Promise.all([fetchVerified(wanted), wanted.schema()])
  return parseFile(bytes, wanted.file, schema)
}

/** The same of bytes that have come: parsed and checked, or a `ShelfError`. */
export function parseFile<S extends v.GenericSchema>(bytes: Uint8Array, file: string, schema: S): v.InferOutput<S> {
  let value: unknown
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new ShelfError('damaged', file, [error instanceof Error ? error.message : String(error)], { cause: error })
  }
  if (isNewer(value)) throw new ShelfError('newer', file)
  const output = read(schema, value)
  if (output === undefined) throw new ShelfError('damaged', file, problemsOf(schema, value).slice(0, 3))
  return output
}

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'number' &&
    value.format > formatVersion
  )
}
