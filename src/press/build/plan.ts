import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueName } from '../../issue/locator.ts'
import { sha256 } from '../cache.ts'
import type { HeadFace } from '../faces/head-face.ts'
import type { IssueFile } from '../newsroom/issue-files.ts'
import { filesOf } from '../newsroom/issue-files.ts'
import type { IssuePlace, PaperPlace } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem.ts'
import type { Correction } from './corrections.ts'
import { correctionsOf } from './corrections.ts'
import { issueFolder } from './entry.ts'
import { isIntact } from './outputs.ts'
import type { Remembered, State } from './state.ts'

/** An issue of the newsroom and what is to be done with it. */
export type PlannedIssue = {
  /** `paper/2026-10-15~extra` */
  key: string
  paper: PaperPlace
  place: IssuePlace
  /** Below the shelf, `paper/2026/2026-10-15~extra`. */
  shelfFolder: string
  /** Its sources, but for the lock, which press writes itself. */
  files: IssueFile[]
  stamp: string
  content: string
  /** What it was built to; `undefined` as long as it must be built. */
  remembered?: Remembered
  /** Built in this run. */
  isFresh: boolean
  isFailed: boolean
  problems: Problem[]
}

/** Looks at every issue without reading it, and reads those whose files have other stamps than before. */
export function planIssues(
  papers: readonly PaperPlace[],
  newsroom: string,
  out: string,
  state: State,
  problems: Problem[],
): PlannedIssue[] {
  return papers.flatMap((paper) =>
    paper.issues.map((place): PlannedIssue => {
      const key = `${paper.facts.id}/${place.name}`
      const all = filesOf(place.folder, place.shown, newsroom, problems)
      const files = all.filter(({ path }) => path !== 'lock.json')
      const shelfFolder = `${paper.facts.id}/${issueFolder(place)}`
      const stamp = sha256(files.map((file) => `${file.path} ${file.stamp}\n`).join(''))
      const known = Object.hasOwn(state.issues, key) ? state.issues[key] : undefined
      const isUntouched = known?.stamp === stamp
      const content = isUntouched ? known.content : contentOf(files)
      const isSame = known?.content === content && known.lock === lockHash(place)
      const isThere = isSame && isIntact(known.outputs, join(out, shelfFolder))
      return {
        key,
        paper,
        place,
        shelfFolder,
        files,
        stamp,
        content,
        ...(isThere ? { remembered: { ...known, stamp } } : {}),
        isFresh: false,
        isFailed: false,
        problems: isThere ? known.problems : [],
      }
    }),
  )
}

function contentOf(files: readonly IssueFile[]): string {
  return sha256(files.map(({ path, from }) => `${path} ${sha256(new Uint8Array(readFileSync(from)))}\n`).join(''))
}

/** An issue that was on the shelf and has left the newsroom takes its addresses with it, unless paper.yaml says where to. */
export function reportLostIssues({ issues }: State, plan: readonly PlannedIssue[], problems: Problem[]): void {
  const kept = new Set(plan.map(({ key }) => key))
  const papers = new Map(plan.map(({ paper }) => [paper.facts.id as string, paper]))
  for (const key of Object.keys(issues)) {
    const [id = '', name = ''] = key.split('/')
    const paper = papers.get(id)
    if (!paper || kept.has(key)) continue
    const isSaid = Object.hasOwn(paper.moved ?? {}, name) || Object.hasOwn(paper.removed ?? {}, name)
    if (!isSaid)
      problems.push({
        file: `${paper.shown}/paper.yaml`,
        what: `the issue ${name} was on the shelf and is gone; say under moved or removed what readers who come to its address shall find`,
        level: 'warn',
      })
  }
}

/** The hash of an issue's lock as it is now; of nothing when it has none yet. */
export function lockHash({ folder }: IssuePlace): string {
  const path = join(folder, 'lock.json')
  return sha256(existsSync(path) ? readFileSync(path) : '')
}

/** All corrections known so far, by the key of the issue they are of; those within one issue it finds itself. */
export function knownCorrections(plan: readonly PlannedIssue[]): Map<string, Correction[]> {
  const byIssue = new Map<string, Correction[]>()
  for (const { paper, place, remembered } of plan)
    for (const correction of remembered?.corrects ?? []) {
      const name = issueName(correction.of.date, correction.of.edition)
      if (name === place.name) continue
      const key = `${paper.facts.id}/${name}`
      byIssue.set(key, [...(byIssue.get(key) ?? []), correction])
    }
  return byIssue
}

/** All that changes an issue beside its own files. */
export function contextOf(
  { paper, place }: PlannedIssue,
  corrections: readonly Correction[],
  headFace: Pick<HeadFace, 'hash'> | undefined,
): string {
  const { id, calendar } = paper.facts
  return JSON.stringify([id, calendar?.lunar === true, [...correctionsOf(place.name, corrections)], headFace?.hash])
}
