import type { Command } from './command.ts'

/** What `press` says by itself. */
export function overview(commands: ReadonlyMap<string, Command>): string {
  const width = Math.max(...[...commands.keys()].map(({ length }) => length))
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `press turns the sources of a newspaper into files that anyone can host.

usage: npm run press -- <command> [arguments]

${lines.join('\n')}
  ${'help'.padEnd(width)}  press help <command> says more of one

Exit code: 0 fine, 1 problems found, 2 wrong usage.`
}
