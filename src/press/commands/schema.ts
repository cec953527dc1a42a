import type { Command } from '../command.ts'
import { onePath, UsageError } from '../command.ts'
import { suggestion } from '../nearest.ts'
import type { schemas } from '../schema.ts'
import { jsonSchema } from '../schema.ts'

export const schema: Command = {
  summary: 'print the JSON Schema of a file of the shelf',
  help: `press schema [index | paper | year | month | columns | column | aliases | issue]

Prints the JSON Schema (2020-12) of index.json, paper.json, a year, a month, columns/index.json, a file of a column,
aliases.json or issue.json (default: issue). A few rules have no word in JSON Schema, such as marks that must not cross;
docs/issue-format.md has them.

Exit code: 0 printed, 2 wrong usage.`,
  options: {},
  run: (paths, _, { out }) => {
    const wanted = onePath(paths, 'issue')
    const name = names.find((one) => one === wanted)
    if (name === undefined) throw new UsageError(`there is no schema "${wanted}"${suggestion(wanted, names)}`)
    out(jsonSchema(name).trimEnd())
    return Promise.resolve(0)
  },
}

const names = [
  'index',
  'paper',
  'year',
  'month',
  'columns',
  'column',
  'aliases',
  'issue',
] as const satisfies readonly (keyof typeof schemas)[]
