import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { PaperId } from '../../issue/ids.ts'
import { build } from '../build/build.ts'
import { defaultCache } from '../cache.ts'
import type { Command, Console, Values } from '../command.ts'
import { textOption, UsageError } from '../command.ts'
import { dayOption, paperOption } from '../id-options.ts'
import { recentParagraphs } from '../newsroom/archive.ts'
import type { Draft } from '../newsroom/draft.ts'
import { knownPaper } from '../newsroom/new-paper.ts'
import { writeDrafts } from '../newsroom/write-draft.ts'
import type { Problem } from '../problem.ts'
import { PressError, sayProblem } from '../problem.ts'
import { importMarkdown } from '../sources/markdown/import.ts'
import { importText } from '../sources/text/import.ts'

export const importSources: Command = {
  summary: 'take an issue in from other sources, as files an editor can correct',
  help: `press import text FILE… --paper ID [--date DAY] [--lang LANG] [--newsroom DIR] [--out DIR] [--replace]
press import markdown DIR --paper ID [--newsroom DIR] [--out DIR] [--replace]

text      page transcripts: one page a file, or several in one with lines such as 第2版 between them
markdown  one file an article with YAML front matter, in folders by day and page, pictures beside the text

The issue lands in the newsroom (default: newsroom, made when there is none) as Markdown, pictures and the lock file that
keeps its ids. A paper that the newsroom does not know takes its facts from the masthead. Importing again keeps the ids;
an issue that has been edited by hand since is not touched. Where a transcript does not tell how a sentence that was cut
in two goes on, the other issues that the newsroom holds of the paper may.

  --paper ID      the paper's address: small Latin letters, digits, hyphens
  --date DAY      the day, where the pages do not print it (text)
  --lang LANG     the language, where it cannot be told (text)
  --newsroom DIR  where the sources go; with --out and without --newsroom: DIR.newsroom, beside the shelf
  --out DIR       also build that newsroom into a shelf in DIR
  --replace       write over an issue that has been edited by hand

Exit code: 0 imported, 1 problems found, 2 wrong usage.`,
  options: {
    paper: { type: 'string' },
    date: { type: 'string' },
    lang: { type: 'string' },
    newsroom: { type: 'string' },
    out: { type: 'string' },
    replace: { type: 'boolean' },
  },
  run: async ([format, ...paths], values, console) => {
    if (format !== 'text' && format !== 'markdown')
      throw new UsageError(`needs a format, text or markdown${format === undefined ? '' : `, not "${format}"`}`)
    const paper = paperOption(values)
    if (paper === undefined) throw new UsageError('needs the paper: --paper river-daily')
    const out = textOption(values, 'out')
    const newsroom =
      textOption(values, 'newsroom') ?? (out === undefined ? 'newsroom' : `${out.replace(/[/\\]+$/, '')}.newsroom`)
    const { drafts, problems } =
      format === 'text' ? readTexts(paths, paper, newsroom, values) : readMarkdown(paths, paper)
    sayAll(problems, console)
    const folders = await writeDrafts(drafts, { newsroom, isReplacing: values['replace'] === true })
    for (const [at, folder] of folders.entries())
      console.out(
        `${folder}: ${drafts[at]?.articles.length ?? 0} articles, ${flagsOf(drafts[at])} flags; press check lists them`,
      )
    if (out !== undefined) {
      const built = await build({ newsroom, out, cache: defaultCache, say: console.err })
      sayAll(built.problems, console)
      console.out(`${out}: ${built.papers} papers, ${built.issues} issues, ${built.built} of them built`)
    }
    return 0
  },
}

function readTexts(paths: readonly string[], paper: PaperId, newsroom: string, values: Values) {
  if (paths.length === 0) throw new UsageError('text needs at least one file')
  const date = dayOption(values, 'date')
  const missing = paths.filter((path) => !existsSync(path))
  if (missing.length > 0)
    throw new PressError(missing.map((file) => ({ file, what: 'there is no such file', level: 'error' })))
  const lang = textOption(values, 'lang')
  const known = knownPaper(join(newsroom, paper), paper)
  return importText(
    paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) })),
    {
      paper,
      ...(date === undefined ? {} : { date }),
      ...(lang === undefined ? {} : { lang }),
      ...(known === undefined ? {} : { known }),
      archive: (except) => recentParagraphs(newsroom, { paper, except }),
    },
  )
}

function readMarkdown(paths: readonly string[], paper: PaperId) {
  const [folder, ...more] = paths
  if (folder === undefined || more.length > 0) throw new UsageError('markdown needs one folder')
  return importMarkdown(folder, { paper })
}

function sayAll(problems: readonly Problem[], { err }: Console): void {
  for (const problem of problems) err(sayProblem(problem))
}

function flagsOf(draft: Draft | undefined): number {
  if (!draft) return 0
  return draft.issue.quality.length + draft.articles.reduce((sum, { quality }) => sum + quality.length, 0)
}
