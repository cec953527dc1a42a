import type * as v from 'valibot'

/*
 * By the interface that schemas have in common (Standard Schema), and not by the library's own functions: the schemas load
 * when they are wanted, and what reads with them is part of the first script.
 */

/** `value` as the schema's type, or `undefined`. (`v.is` narrows to what went in, which has no brand yet.) */
export function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = schema['~standard'].validate(value)
  return result instanceof Promise || result.issues ? undefined : result.value
}

/** What `value` breaks in `schema`, one sentence each: `articles.3.id: what is wrong`. Empty when it keeps all. */
export function problemsOf(schema: v.GenericSchema, value: unknown): string[] {
  const result = schema['~standard'].validate(value)
  return result instanceof Promise ? [] : (result.issues ?? []).map((problem) => sentence(problem))
}

type Problem = { message: string; path?: readonly unknown[] | undefined }

/** One problem as `where: what`. */
export function sentence({ message, path = [] }: Problem): string {
  const where = path.map((step) => (typeof step === 'object' && step !== null && 'key' in step ? step.key : step))
  return where.length === 0 ? message : `${where.join('.')}: ${message}`
}
