import type { Issue } from '../../issue/issue.ts'
import type { Paper } from '../../issue/paper.ts'
import type { Messages } from '../../messages/zh-hans.ts'
import type { Site } from './site.ts'
import { pathOfLink, shelfPath } from './site.ts'

/** An issue that is being published, and all that its pages need to be written. */
export type Sheet = {
  site: Site
  /** Of the paper's language. */
  words: Messages
  paper: Paper
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

/** Where a mark links to; `address` makes paths of the host whole. */
export function linkPath({ site }: Sheet, href: string, address: Addressing): string {
  return href.startsWith('/') ? address(pathOfLink(site, href)) : href
}
