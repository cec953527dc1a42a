import { join } from 'node:path'
import type { HeadFace } from '../faces/head-face.ts'
import { headFaceFor } from '../faces/face-for.ts'
import type { Problem } from '../problem.ts'
import { buildIssue } from './build-issue.ts'
import type { Correction } from './corrections.ts'
import { writeOutputs } from './outputs.ts'
import type { PlannedIssue } from './plan.ts'
import { contextOf, knownCorrections } from './plan.ts'
import { startProgress } from './progress.ts'

export type Workshop = { folder: string; cache: string; faces: readonly HeadFace[]; say: (line: string) => void }
/** A lock.json that must be written when the whole build has come out well. */
export type LockToWrite = { path: string; text: string }

/**
 * Builds every issue of `plan` that has changed into the workshop's folder. A correction printed later changes an issue
 * made earlier: what was made without knowing of one is made once more.
 */
export async function buildDueIssues(plan: readonly PlannedIssue[], workshop: Workshop): Promise<LockToWrite[]> {
  const locks = new Map<string, LockToWrite>()
  const progress = startProgress('press build', plan.length, workshop.say)
  for (const round of [1, 2]) {
    const corrections = knownCorrections(plan)
    for (const [at, issue] of plan.entries()) {
      if (round === 1) progress(at)
      const known = corrections.get(issue.key) ?? []
      if (
        issue.isFailed ||
        issue.remembered?.context === contextOf(issue, known, headFaceFor(workshop.faces, issue.paper.facts))
      )
        continue
      // one issue after the other: many at once would hold all their pictures
      // oxlint-disable-next-line no-await-in-loop
      const lock = await buildOne(issue, workshop, known)
      if (lock !== undefined) locks.set(issue.key, { path: join(issue.place.folder, 'lock.json'), text: lock })
    }
  }
  return [...locks.values()]
}

async function buildOne(
  issue: PlannedIssue,
  { folder, cache, faces }: Workshop,
  corrections: readonly Correction[],
): Promise<string | undefined> {
  const { paper, place, files, stamp, content } = issue
  const headFace = headFaceFor(faces, paper.facts)
  const problems: Problem[] = []
  const built = await buildIssue({ facts: paper.facts, place, files, corrections, cache, headFace }, problems)
  issue.problems = problems
  if (!built || problems.some(({ level }) => level === 'error')) {
    issue.isFailed = true
    delete issue.remembered
    return undefined
  }
  const flags = [...built.issue.quality, ...built.issue.articles.flatMap(({ quality }) => quality)]
  issue.isFresh = true
  issue.remembered = {
    stamp,
    content,
    lock: '',
    context: contextOf(issue, corrections, headFace),
    entry: built.entry,
    heads: built.heads,
    columnArticles: built.columnArticles,
    gone: built.gone,
    rev: built.issue.rev,
    ids: built.issue.articles.map(({ id }) => id),
    corrects: built.corrects,
    problems,
    severe: flags.filter(({ level }) => level === 'error').length,
    outputs: writeOutputs(built.files, join(folder, issue.shelfFolder)),
  }
  return built.lock
}
