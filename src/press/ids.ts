import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lock } from './lock.ts'
import { assignIds, emptyLock, parseLock, writeLock } from './lock.ts'
import type { IssuePlace } from './newsroom/newsroom.ts'
import type { FiledArticle } from './newsroom/read-draft.ts'
import type { Problem } from './problem.ts'
import { reportFor } from './report.ts'

/** Ids for the articles of an issue, and the lock as it must be written; `undefined` when it is already so. */
export type Identified = { ids: string[]; lock: Lock; changed?: string }

/** Reads the lock of an issue and gives every article its id. Two articles that claim one id are a problem. */
export function identify(
  place: IssuePlace,
  articles: readonly FiledArticle[],
  problems: Problem[],
): Identified | undefined {
  const path = join(place.folder, 'lock.json')
  const report = reportFor(`${place.shown}/lock.json`, problems)
  const text = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined
  const old = text === undefined ? emptyLock : parseLock(text, report)
  if (!old) return undefined
  const claimed = new Map<string, string>()
  for (const { article, file } of articles) {
    if (article.id === undefined) continue
    const other = claimed.get(article.id)
    if (other !== undefined)
      reportFor(file, problems)(`claims the id "${article.id}" that ${other} has; give one of them another`, 'id')
    claimed.set(article.id, file)
  }
  const { ids, lock } = assignIds(
    old,
    articles.map(({ article }) => article),
    report,
  )
  const written = writeLock(lock)
  return { ids, lock, ...(written === text ? {} : { changed: written }) }
}
