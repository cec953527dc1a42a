import { parseArgs } from 'node:util'
import type { Command, Console, ExitCode, Values } from './command.ts'
import { UsageError } from './command.ts'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { importSources } from './commands/import.ts'
import { indexArchive } from './commands/index-archive.ts'
import { publish } from './commands/publish.ts'
import { schema } from './commands/schema.ts'
import { synth } from './commands/synth.ts'
import { overview } from './help.ts'
import { suggestion } from './nearest.ts'
import { PressError, sayProblem } from './problem.ts'

const commands = new Map<string, Command>([
  ['import', importSources],
  ['check', check],
  ['build', build],
  ['index', indexArchive],
  ['publish', publish],
  ['schema', schema],
  ['synth', synth],
])

/** Runs press with `argv`, the words after its name. Never throws; says everything through `console`. */
export async function press(argv: readonly string[], console: Console): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(rest, console)
  const command = commands.get(name)
  if (!command) {
    console.err(`press: there is no command "${name}"${suggestion(name, [...commands.keys()])}; press help lists them`)
    return 2
  }
  try {
    const { values, positionals } = parse(command, rest)
    if (values['help'] === true) {
      console.out(command.help)
      return 0
    }
    return await command.run(positionals, values, console)
  } catch (error) {
    return explain(error, name, console)
  }
}

function parse({ options }: Command, args: string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    const plain: Record<string, string | boolean | string[]> = {}
    for (const [key, value] of Object.entries<unknown>(values)) {
      if (typeof value === 'string' || typeof value === 'boolean') plain[key] = value
      else if (Array.isArray(value)) plain[key] = value.filter((one) => typeof one === 'string')
    }
    return { values: plain, positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function help([name]: readonly string[], { out, err }: Console): ExitCode {
  const command = name === undefined ? undefined : commands.get(name)
  if (command) out(command.help)
  else if (name === undefined) out(overview(commands))
  else err(`press: there is no command "${name}"${suggestion(name, [...commands.keys()])}`)
  return name === undefined || command ? 0 : 2
}

function explain(error: unknown, name: string, { err }: Console): ExitCode {
  if (error instanceof UsageError) {
    err(`press ${name}: ${error.message}; press help ${name} says how`)
    return 2
  }
  if (error instanceof PressError) {
    for (const problem of error.problems) err(sayProblem(problem))
    const errors = error.problems.filter(({ level }) => level === 'error').length
    err(`press ${name}: ${errors} ${errors === 1 ? 'problem' : 'problems'}, nothing was changed`)
    return 1
  }
  const message = error instanceof Error ? error.message : String(error)
  err(`press ${name}: ${message.split('\n')[0]} (this is a fault of press; PRESS_DEBUG=1 shows where)`)
  if (process.env['PRESS_DEBUG'] !== undefined && error instanceof Error) err(error.stack ?? '')
  return 1
}
