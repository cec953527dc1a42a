import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFont, brushFace, latinFace } from '../../testing/faces.ts'
import { tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import type { Problem } from '../problem.ts'
import { openHeadFace } from './head-face.ts'

const copyright = [0, 'Copyright 2020 Ada Finch, with Reserved Font Name "Quay"'] as const
const licence = 'Copyright 2020 Ada Finch\n\nSIL OPEN FONT LICENSE Version 1.1\n'

/** Opens `face.ttf` in a folder of `files`; what it became, or what is said of it. */
function open(files: Readonly<Record<string, string | Uint8Array>>, path = 'face.ttf') {
  const folder = tempFolder()
  writeFiles(folder, files)
  const problems: Problem[] = []
  const face = openHeadFace(join(folder, path), problems)
  return { face, said: problems.map(({ file, what }) => `${file.slice(folder.length + 1)}: ${what}`) }
}

test.each<[string, () => Promise<Readonly<Record<string, string | Uint8Array>>>, string]>([
  ['that is not there', async () => ({}), 'there is no such file; --fonts takes a font: .otf, .ttf or .woff2'],
  [
    'that is none',
    async () => ({ 'face.ttf': 'no font' }),
    'is not a font that can be read; give an .otf, .ttf or .woff2',
  ],
  [
    'that breaks off',
    async () => ({ 'face.ttf': (await aFont([copyright])).subarray(0, 300) }),
    'is not a font that can be read; give an .otf, .ttf or .woff2',
  ],
  [
    'out of a collection',
    async () => ({ 'face.ttf': 'ttcf and so on' }),
    'is a collection of faces; take the one face out of it, or download it as .otf, .ttf or .woff2',
  ],
  [
    'under another licence',
    async () => ({ 'face.ttf': await aFont([copyright, [13, 'For one\r\ndesk only.']]), 'OFL.txt': licence }),
    'is not under the SIL Open Font License but says "For one desk only."; only an open face may be cut and passed on, so choose another',
  ],
  [
    'that is silent on its licence',
    async () => ({ 'face.ttf': await aFont([copyright]), 'LICENSE.txt': 'All rights reserved.' }),
    'does not say under which licence it is; if it is the SIL Open Font License, put the OFL.txt that came with it beside it',
  ],
])('a font %s is refused', async (_, files, what) => {
  expect(open(await files())).toEqual({ face: undefined, said: [`face.ttf: ${what}`] })
})

test.each<[string, Readonly<Record<string, string>>, string, readonly (readonly [number, string])[]]>([
  ['says so in words', {}, 'face.ttf', [copyright, [13, 'This is licensed under the SIL Open Font License, v1.1']]],
  ['names the address of the licence', {}, 'face.ttf', [copyright, [14, 'https://scripts.sil.org/OFL']]],
  ['has the licence beside it', { 'OFL.txt': licence }, 'face.ttf', [copyright]],
  ['has the licence above it', { LICENSE: licence }, 'files/face.ttf', [copyright]],
])('a font is open when it %s, and its copyright goes with it', async (_, files, path, names) => {
  const { face, said } = open({ ...files, [path]: await aFont(names) }, path)
  expect(said).toEqual([])
  expect(face?.licence).toMatch(/Copyright 2020 Ada Finch[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/)
})

test.each([
  ['Chinese', brushFace, true],
  ['Latin', latinFace, false],
])('a %s face is known by its characters', (_, path, hasHan) => {
  expect(openHeadFace(path, [])).toMatchObject({ family: 'Ma Shan Zheng', hasHan, axes: {} })
})
