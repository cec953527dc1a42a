import { join } from 'node:path'
import sharp from 'sharp'
import { tempFolder, writeFiles } from './temp-folder.ts'

/** A newsroom of one small paper with one issue, for tests to change a file of. */
export const smallNewsroom: Readonly<Record<string, string>> = {
  'harbor/paper.yaml': 'title: Harbor Gazette\nlang: en\n',
  'harbor/2026-10-12/issue.yaml': 'number: 7\npages: [{label: 1, name: News}, {label: 2}]\n',
  'harbor/2026-10-12/1/01-bridge.md':
    '---\nheadline: Bridge opens on Sunday\nbylines: By Ada Finch\nweight: 5\n---\n\nThe span was lifted into place.\n\nCars may cross from noon.\n',
  'harbor/2026-10-12/1/02-fair.md':
    '---\nheadline: Harvest fair moves inland\n---\n\nThe meadow was too wet this year.\n',
  'harbor/2026-10-12/2/01-tide.md':
    '---\nheadline: High tide floods the quay\n---\n\nWater stood on Mill Street by six.\n',
}

/** To add to it: an issue two days later that puts an article right. */
export const correction = {
  'harbor/2026-10-14/issue.yaml': 'pages: [{label: 2}]\n',
  'harbor/2026-10-14/2/01.md':
    '---\nkind: correction\nheadline: Correction\ncorrects: 2026-10-12/1-02\n---\nThe fair is on Friday.\n',
}

/** A newsroom of `files` in a new place, and what a build of it needs. */
export function aNewsroom(files: Readonly<Record<string, string | Uint8Array>> = smallNewsroom) {
  const root = tempFolder()
  const options = { newsroom: join(root, 'newsroom'), out: join(root, 'public', 'papers'), cache: join(root, 'cache') }
  writeFiles(options.newsroom, files)
  return options
}

/** A JPEG of one colour. */
export function aPicture(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: { r: 0, g: 90, b: 90 } } })
    .jpeg()
    .toBuffer()
}
