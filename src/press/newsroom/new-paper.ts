import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PaperId } from '../../issue/ids.ts'
import { writeWhole } from '../cache.ts'
import type { Draft } from './draft.ts'
import type { PaperSource } from './read-paper.ts'
import { readPaper } from './read-paper.ts'
import { writePaper } from './write-paper.ts'

/** A paper that the newsroom does not know takes its facts from the masthead that was read. Returns whether it is new. */
export async function writeNewPaper({ paper, masthead, issue }: Draft, newsroom: string): Promise<boolean> {
  const path = join(newsroom, paper, 'paper.yaml')
  if (existsSync(path)) return false
  const title = masthead.title ?? paper
  const lang = masthead.lang ?? (/\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en')
  const rights = masthead.rights ?? issue.rights
  const source: PaperSource = {
    facts: { ...masthead, id: paper, title, lang, ...(rights === undefined ? {} : { rights }) },
    gaps: [],
    ...(lang.startsWith('zh') && (await canBrush(title)) ? { nameplate: { brush: title } } : {}),
  }
  writeWhole(path, writePaper(source))
  return true
}

async function canBrush(title: string): Promise<boolean> {
  if (!/^\p{Script=Han}{1,12}$/u.test(title)) return false
  const { missingFromBrush } = await import('../brush.ts')
  return missingFromBrush(title).length === 0
}

/** What the newsroom knows of a paper; `undefined` when it does not know it, or its paper.yaml cannot be read. */
export function knownPaper(folder: string, id: PaperId): PaperSource['facts'] | undefined {
  const path = join(folder, 'paper.yaml')
  return existsSync(path) ? readPaper(readFileSync(path, 'utf8'), id, path, [])?.facts : undefined
}
