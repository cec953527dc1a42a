import * as v from 'valibot'
import { PaperId } from '../../../issue/ids.ts'
import type { Draft, DraftArticle } from '../../newsroom/draft.ts'
import type { TextOptions } from './import.ts'
import { importText } from './import.ts'

/** For tests: what becomes of transcripts given as texts. */
export function read(texts: string | readonly string[], options: Partial<TextOptions> = {}) {
  const files = [texts].flat().map((text, at) => ({ name: `${at + 1}.txt`, bytes: new TextEncoder().encode(text) }))
  return importText(files, { paper: v.parse(PaperId, 'jiangpan-wanbao'), ...options })
}

/** The only draft, and its articles. Throws when there are several. */
export function readOne(texts: string | readonly string[], options: Partial<TextOptions> = {}): Draft {
  const { drafts } = read(texts, options)
  const [draft] = drafts
  if (!draft || drafts.length !== 1) throw new Error(`${drafts.length} drafts`)
  return draft
}

/** Pieces of a page, with a blank line between. */
export const page = (...pieces: string[]) => pieces.join('\n\n')

/** An article as one line a block, marks for what is missing: enough to compare whole bodies. */
export function body({ blocks }: Pick<DraftArticle, 'blocks'>): string[] {
  return blocks.map((block) => {
    switch (block.t) {
      case 'p':
        return `${block.continues ? '…' : ''}${block.text}`
      case 'h':
        return `# ${block.text}`
      case 'note':
        return `${block.label ?? ''}| ${block.text}`
      case 'gap':
        return `[${block.reason} ${block.side}]`
      case 'figure':
        return `[${block.figure.caption ?? ''} / ${block.figure.credits.join(', ')}]`
      case 'verse':
        return block.stanzas.map((lines) => lines.join('/')).join(' // ')
      case 'quote':
      case 'list':
      case 'table':
      case 'qa':
      case 'box':
      case 'sign':
        return block.t
    }
  })
}

/** Every flag of a draft as `code: lines`, the counts of changed signs left out. */
export function flagsOf({ issue, articles }: Draft): string[] {
  return [...issue.quality, ...articles.flatMap(({ quality }) => quality)].flatMap(({ code, where }) =>
    code === 'ocr.normalised' ? [] : [`${code}: ${(where.lines ?? []).map(([, first]) => first).join(' ')}`],
  )
}
