import { toJsonSchema } from '@valibot/to-json-schema'
import { Aliases } from '../issue/aliases.ts'
import { ColumnFile, ColumnIndex } from '../issue/columns.ts'
import { Issue } from '../issue/issue.ts'
import { MonthHeads, Paper, ShelfIndex, Year } from '../issue/paper.ts'

/** The files of a shelf that have a schema. */
export const schemas = {
  index: ShelfIndex,
  paper: Paper,
  year: Year,
  month: MonthHeads,
  columns: ColumnIndex,
  column: ColumnFile,
  aliases: Aliases,
  issue: Issue,
} as const

/** The JSON Schema of one, that outside tools check against. It is generated, never edited. */
export function jsonSchema(name: keyof typeof schemas): string {
  const { $schema, ...schema } = toJsonSchema(schemas[name], {
    target: 'draft-2020-12',
    ignoreActions: ['brand', 'check', 'raw_check', 'finite'], // rules that JSON Schema cannot say
    overrideAction: ({ valibotAction, jsonSchema: made }) => {
      const pattern = patternOf(valibotAction)
      if (pattern === undefined) return undefined
      // two patterns must both fit
      return made.pattern === pattern ? made : { ...made, allOf: [...(made.allOf ?? []), { pattern }] }
    },
  })
  return `${JSON.stringify({ $schema, ...schema }, null, 2)}\n`
}

/** A pattern of JSON Schema is Unicode by its own rules, so the flag goes without saying. */
function patternOf(action: { type: string; requirement?: unknown }): string | undefined {
  const { type, requirement } = action
  if (type === 'regex' && requirement instanceof RegExp) return requirement.source
  if (type === 'ends_with' && typeof requirement === 'string') return `${requirement.replaceAll('.', '\\.')}$`
  return undefined
}
