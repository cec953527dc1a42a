import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { aFont, brushFace, latinFace, lookInto } from '../../testing/faces.ts'
import { tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { cutFace } from './cut-face.ts'
import type { HeadFace } from './head-face.ts'
import { openHeadFace } from './head-face.ts'

vi.setConfig({ testTimeout: 30_000 }) // a Chinese face is megabytes to unpack

function open(path: string): HeadFace {
  const face = openHeadFace(path, [])
  if (!face) throw new Error('no face')
  return face
}

test('a cut face has the characters it was cut for, no others, and is a small part of the whole', async () => {
  const text = '，十半城堤入披来火烟画绿里长'
  const bytes = await cutFace(open(brushFace), text, tempFolder())
  expect(lookInto(bytes, `${text}报天A`).has).toBe(text)
  expect(bytes.length).toBeLessThan(statSync(brushFace).size / 100)
})

test('a cut face has a name of ours, and the copyright and licence of the whole', async () => {
  const folder = tempFolder()
  const copyright = 'Copyright 2020 Ada Finch, with Reserved Font Name "Quay"'
  const names = [
    [0, copyright],
    [1, 'Quay'],
    [4, 'Quay Regular'],
    [6, 'Quay-Regular'],
    [16, 'Quay'],
    [14, 'https://openfontlicense.org'],
  ] as const
  writeFiles(folder, { 'quay.ttf': await aFont(names) })
  const { names: cut } = lookInto(await cutFace(open(join(folder, 'quay.ttf')), 'Harbor', tempFolder()))
  expect(cut).toMatchObject({ copyright, fontFamily: 'Issue Head', licenseURL: 'https://openfontlicense.org' })
  expect(JSON.stringify({ ...cut, copyright: '' })).not.toContain('Quay')
})

test('a variable face is cut at one weight', async () => {
  const path = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2'
  const face = open(createRequire(import.meta.url).resolve(path))
  expect(face.axes).toEqual({ opsz: 72, wght: 650 })
  expect(lookInto(await cutFace(face, 'Harbor', tempFolder()), 'Harbor')).toMatchObject({ axes: [], has: 'Harbor' })
})

test('the same face and text are the same bytes, kept and not cut again, unless the kept ones are damaged', async () => {
  const [one, other] = [tempFolder(), tempFolder()]
  const face = open(latinFace)
  const bytes = await cutFace(face, 'Harbor', one)
  expect(await cutFace(open(latinFace), 'Harbor', other)).toEqual(bytes)
  // a face that cannot be unpacked any more: only what was kept can answer
  const hollow = { ...face, bytes: Buffer.alloc(0) }
  expect(await cutFace(hollow, 'Harbor', one)).toEqual(bytes)
  const [kept = ''] = readdirSync(join(one, 'faces'))
  writeFileSync(join(one, 'faces', kept), 'damaged')
  await expect(cutFace(hollow, 'Harbor', one)).rejects.toThrow('is damaged, its characters cannot be taken out')
  expect(await cutFace(face, 'Harbor', one)).toEqual(bytes)
})
