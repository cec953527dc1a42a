import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { safeName } from '../../build/file-name.ts'
import { sha256 } from '../../cache.ts'
import type { DraftBlock, DraftImage } from '../../newsroom/draft.ts'
import type { Report } from '../../report.ts'

/** Collects the pictures of one issue into its images folder, each once, no two under one name. */
export function openAlbum(root: string) {
  const images = new Map<string, { bytes: Uint8Array; hash: string }>()

  const add = (bytes: Uint8Array, name: string): string => {
    const hash = sha256(bytes)
    const safe = safeName(name) || 'picture'
    let path = `images/${safe}`
    if (images.has(path) && images.get(path)?.hash !== hash) path = `images/${hash.slice(0, 8)}-${safe}`
    images.set(path, { bytes, hash })
    return path
  }

  return {
    /** The block with its picture, which lies beside the text in `file`, taken in. */
    take(block: DraftBlock, file: string, line: number | undefined, report: Report): DraftBlock {
      if (block.t !== 'figure' || block.figure.image === undefined) return block
      const { image, ...words } = block.figure
      const from = join(dirname(join(root, file)), image)
      if (existsSync(from) && realpathSync(from).startsWith(`${realpathSync(root)}${sep}`))
        return {
          ...block,
          figure: { ...words, image: add(new Uint8Array(readFileSync(from)), image.split('/').at(-1) ?? image) },
        }
      report(`there is no picture "${image}" beside the text; add the file, or remove the line`, line)
      return { ...block, figure: words }
    },
    images: (): DraftImage[] => [...images].map(([path, { bytes }]) => ({ path, bytes })),
  }
}
export type Album = ReturnType<typeof openAlbum>
