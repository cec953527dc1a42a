import type { Block } from '../../issue/block.ts'
import type { Figure, Rendition } from '../../issue/figure.ts'
import type { DraftBlock } from './draft.ts'

/** What building makes of a picture's file. */
export type Picture = { renditions: Rendition[]; w?: number; h?: number }

/** A draft's block as it stands on the shelf; a figure takes its picture from `pictureOf`, and has none without it. */
export function shelfBlock(block: DraftBlock, pictureOf?: (image: string) => Picture | undefined): Block {
  if (block.t !== 'figure') return block
  const { image, ...words } = block.figure
  const picture = image === undefined ? undefined : pictureOf?.(image)
  const figure: Figure = { ...words, renditions: [], ...picture }
  return { ...block, figure }
}
