import type { Issue } from '../../issue/issue.ts'
import type { Paper } from '../../issue/paper.ts'
import type { Messages } from '../../messages/zh-hans.ts'
import type { Site } from './site.ts'
import { shelfPath } from './site.ts'

/** A paper that is being published, and what its pages need to be written. */
export type Run = {
  site: Site
  /** Of the paper's language. */
  words: Messages
  paper: Paper
}

/** One of its issues. */
export type Sheet = Run & {
  issue: Issue
  /** Its folder below `papers/`. */
  folder: string
}

/** How a text's links and pictures are addressed: as paths on a page, with the host in a feed. */
export type Addressing = (path: string) => string

/** A file beside the issue's own. */
export function filePath({ site, folder }: Sheet, href: string): string {
  return shelfPath(site, `${folder}/${href}`)
}

/** Where a text links to: a place of the reader's own (`/paper/2021-07-20/1-01`) on its host, any other as it is. */
export function linkPath({ site: { base } }: Pick<Sheet, 'site'>, href: string, address: Addressing): string {
  return href.startsWith('/') ? address(base + href.slice(1)) : href
}
