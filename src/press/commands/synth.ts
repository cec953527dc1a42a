import type { Command, Values } from '../command.ts'
import { textOption, UsageError } from '../command.ts'
import { dayOption, paperOption } from '../id-options.ts'
import { standardRun, writeSynthShelf } from '../synth/write-shelf.ts'

const mostIssues = 100_000
const mostArticles = 400

export const synth: Command = {
  summary: 'write a shelf of made-up issues, to try the reader with a long run',
  help: `press synth --out DIR [--issues N] [--articles N] [--last DATE] [--paper ID] [--title TITLE] [--layouts]

Writes a finished shelf of one made-up Chinese daily to DIR, whole or not at all; what was there goes. No newsroom is
needed and none is made. The same options give the same bytes. The paper comes out as a city daily does: not on Sundays,
at the Spring Festival (除夕 to 初六) or on 2 and 3 October; it has extras, supplements, combined and special issues; and
August 1998 is lost, a known gap over which the numbers run on. It has weekly columns and series of numbered parts.

  --out DIR     where the shelf goes
  --issues N    how many issues (default: 8319, the run from 1994-04-01 to 2021-07-20)
  --articles N  articles in each issue (default: 8)
  --last DATE   the day of the last issue (default: 2021-07-20)
  --paper ID    (default: synth-daily)
  --title NAME  the paper's name (default: 试印日报)
  --layouts     compose the pages; without it the reader composes those it shows, and this is many times quicker

Exit code: 0 written, 1 problems found, 2 wrong usage.`,
  options: {
    out: { type: 'string' },
    issues: { type: 'string' },
    articles: { type: 'string' },
    last: { type: 'string' },
    paper: { type: 'string' },
    title: { type: 'string' },
    layouts: { type: 'boolean' },
  },
  run: async (paths, values, { out, err }) => {
    if (paths.length > 0) throw new UsageError(`takes no path but --out, not ${paths.join(' ')}`)
    const target = textOption(values, 'out')
    if (target === undefined) throw new UsageError('needs the folder to write to: --out DIR')
    const made = await writeSynthShelf({
      out: target,
      issues: numberOption(values, 'issues', standardRun.issues, mostIssues),
      articles: numberOption(values, 'articles', standardRun.articles, mostArticles),
      last: dayOption(values, 'last') ?? standardRun.last,
      paper: paperOption(values) ?? standardRun.paper,
      title: textOption(values, 'title') ?? standardRun.title,
      hasLayouts: values['layouts'] === true,
      say: err,
    })
    const { issues, articles, bytes, first, last } = made
    const size = `${(bytes / 1e6).toFixed(1)} MB`
    out(`${target}: ${issues} issues from ${first} to ${last}, ${articles} articles, ${size}`)
    return 0
  },
}

function numberOption(values: Values, name: string, standard: number, most: number): number {
  const given = textOption(values, name)
  if (given === undefined) return standard
  const number = /^[1-9]\d*$/.test(given) ? Number(given) : NaN
  if (!(number <= most)) throw new UsageError(`--${name} "${given}" must be a whole number from 1 to ${most}`)
  return number
}
