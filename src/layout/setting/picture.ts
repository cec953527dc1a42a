import { emWidth } from './em-width.ts'
import type { Frame } from './frame.ts'
import type { VerticalStack } from './head-stack.ts'
import type { Item } from '../items.ts'
import { line } from '../sheets.ts'

/** A place for the picture, and between which heights it may be stretched; `dislike` is what the place costs. */
export type Picture = { at: 'top' | 'side'; columns: number; min: number; ideal: number; max: number; dislike: number }
/** The inside of a block, the space between its columns and, where the headline runs down, what that takes. */
export type PictureRoom = Frame & { gap: number; vertical: VerticalStack | undefined }

/** Where the picture may go in a block, the best place first; one `undefined` where there is none. */
export function picturesIn(item: Item, block: PictureRoom): (Picture | undefined)[] {
  const { figure, kind, text, chars } = item
  if (!figure) return [undefined]
  const { columns } = block
  const across = place(item, block, columns, 'top', 0)
  const isStory = text.length > 0 && chars > 60 && kind !== 'photo'
  if (!isStory || columns < 2) return [across]
  const shareOf = (share: number) => Math.round(columns * share)
  const half = figure.ratio < 0.9 ? columns / 3 : columns / 2
  // the last is for a few lines of text beside a picture that would dwarf them
  const widths = [
    ...new Set([Math.round(half), Math.ceil(half), Math.floor(half), ...[1 / 3, 1 / 4, 3 / 4].map(shareOf)]),
  ]
  const beside = (dislike: number) =>
    widths
      .filter((width) => width >= 1 && width < columns && (width > 1 || figure.ratio < 1.2 || columns === 2))
      .map((width, at) => place(item, block, width, 'side', dislike + at * 1.5))
  // a picture above all the columns of a wide block is a banner: only when it is one
  if (columns >= 4) return beside(0).length > 0 ? beside(0) : [across]
  if (columns === 3 && figure.ratio < 1.15) return [...beside(0), place(item, block, columns, 'top', 4)]
  return [across, ...beside(columns === 2 ? 5 : 3)]
}

function place(item: Item, block: PictureRoom, columns: number, at: Picture['at'], dislike: number): Picture {
  const { ratio, caption } = item.figure ?? { ratio: 1, caption: '' }
  const { measure: unit, gap, width, vertical } = block
  const box = at === 'side' ? columns * unit + (columns - 1) * gap : width - (vertical?.strip ?? 0)
  const captionRows = caption === '' ? 0 : captionHeight(caption, at === 'side' ? box : width, item.script)
  const natural = box / ratio / line
  const least = Math.max(4, vertical?.length ?? 0)
  const best = Math.min(natural, item.kind === 'photo' ? 22 : at === 'side' ? 20 : 15)
  return {
    at,
    columns,
    min: Math.max(least, Math.round(best * 0.8)) + captionRows,
    ideal: Math.max(least, Math.round(best)) + captionRows,
    max: Math.max(least, Math.round(Math.min(best * 1.3, natural * 1.25))) + captionRows,
    dislike: dislike + (item.kind === 'photo' ? bandage(natural / best) : 0),
  }
}

/** What it costs to show but a band of a picture that is so many times as tall as its place: it is all of its story. */
function bandage(times: number): number {
  return Math.max(0, times - 1.25) * 12
}

/** Whole lines under a picture; its own lines are five sixths of a line of text. */
function captionHeight(caption: string, width: number, script: Item['script']): number {
  const lines = Math.ceil((emWidth(caption, script) * 0.88) / width)
  return Math.max(1, Math.ceil((lines * 5) / 6 + 0.25))
}
