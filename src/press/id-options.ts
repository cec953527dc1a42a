import { IssueDate, PaperId } from '../issue/ids.ts'
import { read } from '../issue/read.ts'
import type { Values } from './command.ts'
import { textOption, UsageError } from './command.ts'

/** `--paper`, when it is given; throws a `UsageError` when it cannot be one. */
export function paperOption(values: Values): PaperId | undefined {
  return wanted(PaperId, values, 'paper', 'a paper such as river-daily')
}

/** An option that is a day, when it is given; throws a `UsageError` when it is none. */
export function dayOption(values: Values, name: string): IssueDate | undefined {
  return wanted(IssueDate, values, name, 'a day such as 2021-07-20')
}

function wanted<S extends typeof PaperId | typeof IssueDate>(schema: S, values: Values, name: string, what: string) {
  const given = textOption(values, name)
  if (given === undefined) return undefined
  const value = read(schema, given)
  if (value === undefined) throw new UsageError(`--${name} "${given}" must be ${what}`)
  return value
}
