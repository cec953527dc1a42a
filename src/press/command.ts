import type { ParseArgsConfig } from 'node:util'

/** Where a command writes: results to `out`, everything else to `err`, one line each. */
export type Console = { out: (line: string) => void; err: (line: string) => void }

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** 0 fine, 1 problems found, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export type Command = {
  /** One line for the list of commands. */
  summary: string
  help: string
  options: NonNullable<ParseArgsConfig['options']>
  run: (paths: readonly string[], values: Values, console: Console) => Promise<ExitCode>
}

/** The command was called in a way it does not know; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export function textOption(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that may be given more than once. */
export function textOptions(values: Values, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** The one path of a command that takes at most one. */
export function onePath(paths: readonly string[], standard: string): string {
  if (paths.length > 1) throw new UsageError(`takes one path, not ${paths.length}: ${paths.join(' ')}`)
  return paths[0] ?? standard
}
