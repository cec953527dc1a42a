import { build as buildShelf } from '../build/build.ts'
import { defaultCache } from '../cache.ts'
import type { Command } from '../command.ts'
import { onePath, textOption, textOptions } from '../command.ts'
import { sayProblem } from '../problem.ts'

export const build: Command = {
  summary: 'make the shelf that readers open from a newsroom',
  help: `press build [NEWSROOM] [--out DIR] [--fonts FONT]… [--strict]

Reads the newsroom (default: newsroom) and writes the shelf to DIR (default: public/papers): JSON files, pictures in
four sizes, nameplates and sources. Issues that have not changed are not built again; issues that are gone from the
newsroom go from the shelf. When anything is wrong, every problem is printed and nothing is changed. Ids of new
articles are written to each issue's lock.json: keep it under version control.

  --out DIR     where the shelf goes
  --fonts FONT  a face to set headlines in (.otf, .ttf, .woff2, under the SIL Open Font License): each issue gets a file of
                just the characters of its headlines. A Chinese face is for papers in Chinese, a Latin one for all others;
                give the option twice for both. Without it the shelf has no faces
  --strict      refuse issues that have flags of level error (press check lists them)

Exit code: 0 built, 1 problems found, 2 wrong usage.`,
  options: { out: { type: 'string' }, fonts: { type: 'string', multiple: true }, strict: { type: 'boolean' } },
  run: async (paths, values, { out, err }) => {
    const target = textOption(values, 'out') ?? 'public/papers'
    const { papers, issues, built, problems } = await buildShelf({
      newsroom: onePath(paths, 'newsroom'),
      out: target,
      cache: defaultCache,
      fonts: textOptions(values, 'fonts'),
      isStrict: values['strict'] === true,
      say: err,
    })
    for (const problem of problems) err(sayProblem(problem))
    out(`${target}: ${papers} papers, ${issues} issues, ${built} of them built`)
    return 0
  },
}
