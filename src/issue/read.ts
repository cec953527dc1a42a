import * as v from 'valibot'

/** `value` as the schema's type, or `undefined`. (`v.is` narrows to what went in, which has no brand yet.) */
export function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const { success, output } = v.safeParse(schema, value)
  return success ? output : undefined
}

/** What `value` breaks in `schema`, one sentence each: `articles.3.id: what is wrong`. Empty when it keeps all. */
export function problemsOf(schema: v.GenericSchema, value: unknown): string[] {
  return (v.safeParse(schema, value).issues ?? []).map((problem) => sentence(problem))
}

/** One problem as `where: what`. */
export function sentence(problem: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(problem)
  return where === null ? problem.message : `${where}: ${problem.message}`
}
