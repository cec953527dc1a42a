import type { Block } from '../../issue/block.ts'
import type { Script } from '../../layout/setting/em-width.ts'
import { pageText, type PageLine } from '../../layout/page-text.ts'

/** Over what has room, so that a box stays full when its lines turn out shorter. */
const surplus = 1.15
/** Latin letters to an em. */
const letters = 2.4

/**
 * The text that a block of the page needs: as many characters as it has room for and a little over, or all of it when
 * `room` (in characters of an em) is `undefined`. What is left out is read in the article.
 */
export function excerptOf(blocks: readonly Block[], room: number | undefined, script: Script): PageLine[] {
  const all = pageText(blocks)
  if (room === undefined) return all
  const most = room * surplus * (script === 'latin' ? letters : 1)
  const kept: PageLine[] = []
  let used = 0
  for (const line of all) {
    if (used >= most) break
    kept.push(line)
    used += line.text.length
  }
  return kept
}
