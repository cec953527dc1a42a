import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptIndex, takeOverIndex } from '../archive/keep-index.ts'
import { writeAll, writeWhole } from '../cache.ts'
import type { HeadFace } from '../faces/head-face.ts'
import type { MadeNameplate } from '../nameplate.ts'
import { makeNameplate } from '../nameplate.ts'
import type { PaperPlace } from '../newsroom/newsroom.ts'
import { papersIn } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem.ts'
import { PressError } from '../problem.ts'
import { buildDueIssues } from './build-due.ts'
import type { LockToWrite } from './build-due.ts'
import type { Printed } from './corrections.ts'
import { reportCorrections } from './corrections.ts'
import { takeOver } from './outputs.ts'
import type { PlannedIssue } from './plan.ts'
import { lockHash, planIssues, reportLostIssues } from './plan.ts'
import type { RootFiles, ShelfPaper } from './root-files.ts'
import { rootFiles } from './roots.ts'
import { buildVersion, recall, remember } from './state.ts'
import { clearLeftovers, scaffoldFor } from './swap.ts'

export type BuildOptions = {
  newsroom: string
  out: string
  /** Where finished pictures and the memory of shelves are kept. */
  cache: string
  /** Fonts to set the headlines in. */
  fonts?: readonly string[]
  /** Refuse flags of level error too. */
  isStrict?: boolean
  say?: (line: string) => void
}

/** What a build did: issues on the shelf, how many of them it made, and what was worth saying. */
export type BuildResult = { papers: number; issues: number; built: number; problems: Problem[] }

/**
 * Builds the shelf in `out` from a newsroom. Issues that have not changed are taken over as they are. Throws a
 * `PressError` with everything that is wrong in every issue, and then nothing has changed, neither shelf nor locks.
 */
export async function build({ newsroom, out, cache, fonts = [], isStrict, say }: BuildOptions): Promise<BuildResult> {
  const problems: Problem[] = []
  const papers = papersIn(newsroom, problems)
  const faces = await facesFrom(fonts, papers, problems)
  clearLeftovers(out)
  const state = recall(out, cache)
  const plan = planIssues(papers, newsroom, out, state, problems)
  const nameplates = await Promise.all(papers.map((paper) => makeNameplate(paper, cache, problems)))
  const scaffold = scaffoldFor(out)
  try {
    reportLostIssues(state, plan, problems)
    const locks = await buildDueIssues(plan, {
      folder: scaffold.folder,
      cache,
      faces,
      say: say ?? (() => undefined),
    })
    problems.push(...plan.flatMap((issue) => issue.problems))
    reportCorrections(printedIn(plan), problems)
    if (isStrict === true) refuseSevere(plan, problems)
    const shelf = shelfPapers(papers, nameplates, plan, out, problems)
    const roots = rootFiles(shelf, problems)
    if (problems.some(({ level }) => level === 'error')) throw new PressError(problems)
    const built = plan.filter(({ isFresh }) => isFresh).length
    const isSame = built === 0 && Object.keys(state.issues).length === plan.length && hasFiles(out, roots)
    if (!isSame) {
      finish(plan, roots, locks, scaffold.folder, out)
      for (const { paper, search } of shelf) if (search) takeOverIndex(out, scaffold.folder, paper.facts.id, search)
      scaffold.swap()
      rememberAll(out, cache, plan)
    }
    return { papers: shelf.length, issues: plan.length, built, problems }
  } finally {
    scaffold.remove()
  }
}

/** What opens a font takes its time, so it is fetched only for one. */
async function facesFrom(
  fonts: readonly string[],
  papers: readonly PaperPlace[],
  problems: Problem[],
): Promise<HeadFace[]> {
  if (fonts.length === 0) return []
  const { openHeadFaces } = await import('../faces/head-faces.ts')
  return openHeadFaces(
    fonts,
    papers.map(({ facts }) => facts),
    problems,
  )
}

/** Everything but what was built: issues taken over, the files above them, and the locks, which belong to the newsroom. */
function finish(
  plan: readonly PlannedIssue[],
  roots: RootFiles,
  locks: readonly LockToWrite[],
  folder: string,
  out: string,
): void {
  for (const { isFresh, remembered, shelfFolder } of plan)
    if (!isFresh && remembered)
      remembered.outputs = takeOver(remembered.outputs, join(out, shelfFolder), join(folder, shelfFolder))
  writeAll(folder, roots)
  for (const { path, text } of locks) writeWhole(path, text)
}

function printedIn(plan: readonly PlannedIssue[]): Printed[] {
  return plan.flatMap(({ paper, place, remembered }) =>
    remembered ? [{ paper: paper.facts.id, name: place.name, shown: place.shown, ...remembered }] : [],
  )
}

function hasFiles(out: string, roots: RootFiles): boolean {
  return [...roots].every(([path, bytes]) => {
    const file = join(out, path)
    return existsSync(file) && readFileSync(file).equals(bytes)
  })
}

function rememberAll(out: string, cache: string, plan: readonly PlannedIssue[]): void {
  const issues = plan.flatMap(({ key, remembered, isFresh, place }) =>
    remembered ? [[key, isFresh ? { ...remembered, lock: lockHash(place) } : remembered] as const] : [],
  )
  remember(out, cache, { version: buildVersion, issues: Object.fromEntries(issues) })
}

function shelfPapers(
  papers: readonly PaperPlace[],
  nameplates: readonly (MadeNameplate | undefined)[],
  plan: readonly PlannedIssue[],
  out: string,
  problems: Problem[],
): ShelfPaper[] {
  return papers.flatMap((paper, at) => {
    const issues = plan.filter((issue) => issue.paper === paper).flatMap(({ remembered }) => remembered ?? [])
    if (paper.issues.length === 0)
      problems.push({ file: paper.shown, what: 'has no issue yet and is left out', level: 'warn' })
    if (issues.length === 0) return []
    const nameplate = nameplates[at]
    const search = keptIndex(
      out,
      paper.facts.id,
      issues.map(({ entry }) => entry),
      problems,
    )
    return [
      {
        paper,
        ...(nameplate ? { nameplate } : {}),
        issues,
        ...(search ? { search } : {}),
        seq: issues.reduce((sum, { rev }) => sum + rev, 0),
      },
    ]
  })
}

function refuseSevere(plan: readonly PlannedIssue[], problems: Problem[]): void {
  for (const { place, remembered } of plan)
    if (remembered && remembered.severe > 0)
      problems.push({
        file: place.shown,
        what: `has ${remembered.severe} flags of level error; see press check, then correct the text or delete them`,
        level: 'error',
      })
}
