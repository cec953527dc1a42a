import { defaultCache } from '../cache.ts'
import { check as checkNewsroom } from '../check.ts'
import type { Command } from '../command.ts'
import { onePath } from '../command.ts'
import { sayProblem } from '../problem.ts'

export const check: Command = {
  summary: 'say what is wrong in a newsroom, and what an import repaired, joined or lost',
  help: `press check [PATH]

Reads the newsroom, paper, issue or article at PATH (default: newsroom) by the rules of press build, and writes nothing.
Prints one line for every problem, and one for every flag: what an import repaired, joined, moved or lost, with the
source lines and the evidence. When you have compared a flag with the printed page, delete its entry from the front
matter of the article (or from issue.yaml): that approves it.

Exit code: 0 when there is no error and every flag that is left is of level info; 1 when there is an error, or a flag of
level warn or error; 2 wrong usage.`,
  options: {},
  run: async (paths, _, { out, err }) => {
    const path = onePath(paths, 'newsroom')
    const { issues, problems, flags } = await checkNewsroom({ path, cache: defaultCache, say: err })
    for (const problem of problems) out(sayProblem(problem))
    for (const { line } of flags) out(line)
    const errors = problems.filter(({ level }) => level === 'error').length
    const open = flags.filter(({ level }) => level !== 'info').length
    err(
      `${issues} issues: ${errors} errors, ${problems.length - errors} warnings, ${flags.length} flags, ${open} to compare`,
    )
    return errors > 0 || open > 0 ? 1 : 0
  },
}
