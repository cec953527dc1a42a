import { readFileSync } from 'node:fs'
import type { Rendition } from '../../issue/figure.ts'
import type { Issue } from '../../issue/issue.ts'
import { sha256 } from '../cache.ts'
import type { MadeRendition } from '../images.ts'
import { makePicture, PictureError, sizeOfPicture } from '../images.ts'
import type { Draft } from '../newsroom/draft.ts'
import type { IssueFile } from '../newsroom/issue-files.ts'
import type { FiledArticle } from '../newsroom/read-draft.ts'
import type { Picture } from '../newsroom/shelf-block.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import { safeName, stemOf } from './file-name.ts'

/** A file of the shelf that is not JSON, below its issue's folder. */
export type ShelfFile = { href: string; bytes: Uint8Array }
/** `cache`: where finished pictures are kept; without it nothing is made and pictures are only looked at. */
export type PictureOptions = { shown: string; files: readonly IssueFile[]; cache?: string }

/** Every picture of an issue by the path its draft has for it, and the files to write. */
export async function makePictures(
  { issue }: Draft,
  articles: readonly FiledArticle[],
  { shown, files, cache }: PictureOptions,
  problems: Problem[],
): Promise<{ pictures: Map<string, Picture>; written: ShelfFile[] }> {
  const wanted = new Map<string, { stem: string; file: string; line: number | undefined }>()
  for (const { label, image } of issue.pages)
    if (image !== undefined)
      wanted.set(image, { stem: `pages/p${label}`, file: `${shown}/issue.yaml`, line: undefined })
  for (const { article, file, lineOfBlock } of articles)
    for (const block of article.blocks) {
      const image = block.t === 'figure' ? block.figure.image : undefined
      if (image !== undefined && !wanted.has(image))
        wanted.set(image, { stem: `figures/${stemOf(image)}`, file, line: lineOfBlock(block.k) })
    }
  const pictures = new Map<string, Picture>()
  const written: ShelfFile[] = []
  for (const [image, { stem, file, line }] of wanted) {
    const from = files.find(({ path }) => path === image)?.from
    if (from === undefined) continue // reported when the draft was read
    try {
      // one after the other: a page of pictures at once would fill the memory
      // oxlint-disable-next-line no-await-in-loop
      const { picture, made } = await onePicture(new Uint8Array(readFileSync(from)), stem, cache)
      pictures.set(image, picture)
      written.push(...made)
    } catch (error) {
      if (!(error instanceof PictureError)) throw error
      reportFor(file, problems)(`the picture "${image}" ${error.message}`, line)
    }
  }
  return { pictures, written }
}

async function onePicture(bytes: Uint8Array, stem: string, cache: string | undefined) {
  if (cache === undefined) return { picture: { ...(await sizeOfPicture(bytes)), renditions: [] }, made: [] }
  const { w, h, renditions } = await makePicture(bytes, cache)
  const listed = renditions.map((one) => rendition(one, stem))
  const made = listed.flatMap(({ href }, at) => {
    const one = renditions[at]
    return one ? [{ href, bytes: one.bytes }] : []
  })
  return { picture: { w, h, renditions: listed }, made }
}

/** A picture's file is named by what is in it, so that it may be kept for ever. */
function rendition({ use, w, h, type, bytes }: MadeRendition, stem: string): Rendition {
  const hash = sha256(bytes)
  return { use, href: `${stem}-${use}-${hash.slice(0, 8)}.${type}`, w, h, bytes: bytes.length, sha256: hash }
}

/** The sources as files of the shelf, and what provenance says of them. */
export function makeSources(sources: Draft['sources']): {
  listed: Issue['provenance']['sources']
  written: ShelfFile[]
} {
  const written = sources.map(({ name, bytes }, at) => ({
    href: `source/${at + 1}-${safeName(name) || 'source'}`,
    bytes,
  }))
  const listed = written.map(({ href, bytes }, at) => ({
    name: sources[at]?.name ?? href,
    href,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }))
  return { listed, written }
}
