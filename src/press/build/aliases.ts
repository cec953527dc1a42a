import { Aliases } from '../../issue/aliases.ts'
import { formatVersion } from '../../issue/format.ts'
import { issueName } from '../../issue/locator.ts'
import type { FileRef } from '../../issue/ids.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import type { AddFile, ShelfPaper } from './root-files.ts'

/** Adds aliases.json of a paper; nothing where nothing has ever moved. What its paper.yaml says comes before what locks say. */
export function addAliases({ paper, issues }: ShelfPaper, add: AddFile, problems: Problem[]): FileRef | undefined {
  const moved: Record<string, string> = {}
  const removed: Record<string, { headline?: string; reason?: string }> = {}
  for (const { entry, gone = [] } of issues)
    for (const { id, headline, into } of gone) {
      const issue = issueName(entry.date, entry.edition)
      if (into === undefined) removed[`${issue}/${id}`] = headline === '' ? {} : { headline: shortened(headline) }
      else moved[`${issue}/${id}`] = `${issue}/${into}`
    }
  const isThere = standingIn(issues)
  const report = reportFor(`${paper.shown}/paper.yaml`, problems)
  for (const [from, to] of Object.entries(paper.moved ?? {})) {
    if (!isThere(to)) report(`${from} leads to ${to}, which is not on the shelf; correct it`, 'moved')
    delete removed[from]
    moved[from] = to
  }
  for (const [name, reason] of Object.entries(paper.removed ?? {})) {
    delete moved[name]
    removed[name] = { ...removed[name], reason }
  }
  if (Object.keys(moved).length + Object.keys(removed).length === 0) return undefined
  const file = { format: formatVersion, paper: paper.facts.id, moved, removed }
  return { ...add(`${paper.facts.id}/aliases.json`, Aliases, file, paper.shown), href: 'aliases.json' }
}

/** Whether an issue, or a page or an article of one, stands on the shelf. */
function standingIn(issues: ShelfPaper['issues']): (name: string) => boolean {
  const byName = new Map(issues.map((issue) => [issueName(issue.entry.date, issue.entry.edition), issue]))
  return (name) => {
    const [issue = '', part] = name.split('/')
    const found = byName.get(issue)
    return found !== undefined && (part === undefined || [...found.entry.pages, ...(found.ids ?? [])].includes(part))
  }
}

function shortened(headline: string): string {
  const characters = Array.from(headline)
  return characters.length <= 100 ? headline : `${characters.slice(0, 99).join('').trim()}…`
}
