import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Quality } from '../issue/quality.ts'
import { buildIssue } from './build/build-issue.ts'
import type { BuiltIssue } from './build/build-issue.ts'
import { reportCorrections } from './build/corrections.ts'
import type { Printed } from './build/corrections.ts'
import { startProgress } from './build/progress.ts'
import { makeNameplate } from './nameplate.ts'
import { filesOf } from './newsroom/issue-files.ts'
import type { IssuePlace, PaperPlace } from './newsroom/newsroom.ts'
import { papersIn } from './newsroom/newsroom.ts'
import type { Problem } from './problem.ts'
import { sayFlag } from './quality-words.ts'

type Flag = { level: Quality['level']; line: string }
export type Checked = { issues: number; problems: Problem[]; flags: Flag[] }
export type CheckOptions = { path: string; cache: string; say?: (line: string) => void }

/**
 * Everything that `build` would say of the newsroom, paper, issue or file at `path`, and every flag in it; nothing is
 * written. Pictures are looked at and not made.
 */
export async function check({ path, cache, say }: CheckOptions): Promise<Checked> {
  const newsroom = newsroomOf(path)
  const isWhole = newsroom === path
  const isHere = (folder: string) => isWhole || isWithin(folder, path) || isWithin(path, folder)
  const problems: Problem[] = []
  if (!existsSync(path))
    return { issues: 0, problems: [{ file: path, what: 'there is no such file', level: 'error' }], flags: [] }
  const papers = papersIn(newsroom, problems).filter(({ folder }) => isHere(folder))
  const issues = papers.flatMap((paper) => paper.issues.map((place) => ({ paper, place })))
  const wanted = issues.filter(({ place }) => isHere(place.folder))
  const progress = startProgress('press check', wanted.length, say ?? (() => undefined))
  await Promise.all(papers.map((paper) => makeNameplate(paper, cache, problems)))
  const flags: (Flag & { file: string })[] = []
  const printed: Printed[] = []
  for (const [at, { paper, place }] of wanted.entries()) {
    progress(at)
    const files = filesOf(place.folder, place.shown, newsroom, problems).filter(
      ({ path: name }) => name !== 'lock.json',
    )
    // oxlint-disable-next-line no-await-in-loop -- one issue in memory at a time
    const built = await buildIssue({ facts: paper.facts, place, files, corrections: [] }, problems)
    if (!built) continue
    printed.push(printedForm(paper, place, built))
    flags.push(...flagsOf(place, built))
  }
  if (isWhole) reportCorrections(printed, problems)
  const isOf = (file: string) => isWhole || isWithin(resolve(file), path)
  return {
    issues: wanted.length,
    problems: problems.filter(({ file }) => isOf(file)),
    flags: flags.filter(({ file }) => isOf(file)),
  }
}

function printedForm(paper: PaperPlace, place: IssuePlace, { issue, corrects }: BuiltIssue): Printed {
  return {
    paper: paper.facts.id,
    name: place.name,
    shown: place.shown,
    ids: issue.articles.map(({ id }) => id),
    corrects,
  }
}

function flagsOf({ shown }: IssuePlace, { issue, articles }: BuiltIssue): (Flag & { file: string })[] {
  const ofIssue = issue.quality.map((one) => {
    const file = `${shown}/issue.yaml`
    return { file, level: one.level, line: `${file}: ${sayFlag(one, undefined)}` }
  })
  const ofArticles = articles.flatMap(({ article, file, lineOfBlock }) =>
    article.quality.map((one) => {
      const line = one.where.block === undefined ? undefined : lineOfBlock(one.where.block)
      return { file, level: one.level, line: `${file}: ${sayFlag(one, line)}` }
    }),
  )
  return [...ofIssue, ...ofArticles]
}

/** The newsroom that `path` is, or lies in: the folder above the nearest one with a paper.yaml. */
function newsroomOf(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'paper.yaml'))) return dirname(folder)
    if (dirname(folder) === folder) return path
  }
}

function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [resolve(inner), resolve(outer)]
  return a === b || a.startsWith(`${b}${sep}`)
}
