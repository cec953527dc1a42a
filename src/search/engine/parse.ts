import type * as v from 'valibot'
import { parseJson } from '../../issue/json.ts'
import { problemsOf, read } from '../../issue/read.ts'
import { FilesError } from '../files.ts'

/** A JSON file of the shelf as its schema's type, or a `FilesError` that says it is damaged and how. */
export function parseFile<S extends v.GenericSchema>(file: string, bytes: Uint8Array, schema: S): v.InferOutput<S> {
  let value: unknown
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new FilesError('damaged', file, error instanceof Error ? error.message : String(error), { cause: error })
  }
  const output = read(schema, value)
  if (output === undefined) throw new FilesError('damaged', file, problemsOf(schema, value).slice(0, 3).join('; '))
  return output
}
