import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { Issue } from '../../issue/issue.ts'
import { parseJson } from '../../issue/json.ts'
import { read } from '../../issue/read.ts'
import { aFont, brushFace, latinFace, lookInto } from '../../testing/faces.ts'
import { aNewsroom, smallNewsroom } from '../../testing/newsroom.ts'
import { contentsOf, writeFiles } from '../../testing/temp-folder.ts'
import { sha256 } from '../cache.ts'
import { sayProblem } from '../problem.ts'
import { build } from './build.ts'

vi.setConfig({ testTimeout: 30_000 }) // a Chinese face is megabytes to unpack

/** The small English paper, and a Chinese one of one issue whose lead is `headline`. */
function twoPapers(headline = '十里长堤披新绿') {
  return aNewsroom({
    ...smallNewsroom,
    'jiang/paper.yaml': 'title: 江畔日报\nlang: zh-Hans\n',
    'jiang/2026-10-12/issue.yaml': 'pages: [{label: 1}]\n',
    'jiang/2026-10-12/1/1.md': `---\nheadline: ${headline}\n---\n河水退了。\n`,
  })
}

const folders = { jiang: 'jiang/2026/2026-10-12', harbor: 'harbor/2026/2026-10-12' }

function facesIn(out: string, paper: keyof typeof folders) {
  const folder = join(out, folders[paper])
  const issue = read(Issue, parseJson(readFileSync(join(folder, 'issue.json'), 'utf8')))
  return (issue?.faces ?? []).map((face) =>
    Object.assign(face, {
      file: readFileSync(join(folder, face.href)),
      terms: readFileSync(join(folder, face.licence.href)),
    }),
  )
}

test('an issue built with a face brings the characters of its headlines in it, and its licence', async () => {
  const options = twoPapers()
  await build({ ...options, fonts: [brushFace] })
  const [face] = facesIn(options.out, 'jiang')
  expect(face).toMatchObject({ use: 'headline', family: 'Ma Shan Zheng' })
  expect(face?.href).toBe(`faces/head-${face?.sha256.slice(0, 8)}.woff2`)
  expect([face?.bytes, face?.sha256]).toEqual([face?.file.length, sha256(face?.file ?? '')])
  expect([face?.licence.bytes, face?.licence.sha256]).toEqual([face?.terms.length, sha256(face?.terms ?? '')])
  expect(face?.terms.toString()).toMatch(/Copyright 2018 The MaShanZheng Project Authors[\s\S]*SIL OPEN FONT LICENSE/)
  expect(lookInto(face?.file ?? Buffer.alloc(0), '十里长堤披新绿河水').has).toBe('十里长堤披新绿')
})

test('without a face nothing is different, and taking it away takes it off the shelf', async () => {
  const [plain, other] = [twoPapers(), twoPapers()]
  await build(plain)
  await build({ ...other, fonts: [brushFace] })
  expect(contentsOf(other.out)).not.toEqual(contentsOf(plain.out))
  await build(other)
  expect(contentsOf(other.out)).toEqual(contentsOf(plain.out))
})

test('only what the face is for is built again, and that when the face or a headline changes', async () => {
  const options = twoPapers()
  await build(options)
  const withBrush = { ...options, fonts: [brushFace] }
  expect(await build(withBrush)).toMatchObject({ issues: 2, built: 1 })
  expect(await build(withBrush)).toMatchObject({ built: 0 })
  const before = facesIn(options.out, 'jiang')[0]?.href
  writeFiles(options.newsroom, { 'jiang/2026-10-12/1/1.md': '---\nheadline: 半城烟火\n---\n河水退了。\n' })
  expect(await build(withBrush)).toMatchObject({ built: 1 })
  expect(facesIn(options.out, 'jiang')[0]?.href).not.toBe(before)
  // the Latin one is for the English paper, and both may be given
  expect(await build({ ...options, fonts: [brushFace, latinFace] })).toMatchObject({ built: 1 })
  expect(facesIn(options.out, 'harbor')).toHaveLength(1)
  expect(facesIn(options.out, 'jiang')).toHaveLength(1)
})

test('the same face gives the same bytes wherever it lies and whatever is kept', async () => {
  const [one, other] = [twoPapers(), twoPapers()]
  writeFiles(other.newsroom, { '../elsewhere.woff2': readFileSync(brushFace) })
  await build({ ...one, fonts: [brushFace] })
  await build({ ...other, fonts: [join(other.newsroom, '../elsewhere.woff2')] })
  expect(contentsOf(other.out)).toEqual(contentsOf(one.out))
})

test('a character that the face lacks is named, and a face that lacks many is left out', async () => {
  const few = twoPapers('十里长堤披新绿 半城烟火入画来 江畔人家又一年 且看龘')
  const many = twoPapers('龘麤看')
  const one = await build({ ...few, fonts: [brushFace] })
  expect(one.problems.map(sayProblem)).toEqual([
    `${few.newsroom}/jiang/2026-10-12/issue.yaml: the headline face lacks 1 of the characters in the headlines, they are set in the reader's own face: 龘`,
  ])
  expect(facesIn(few.out, 'jiang')).toHaveLength(1)
  const other = await build({ ...many, fonts: [brushFace] })
  expect(other.problems.map(sayProblem)).toEqual([
    `${many.newsroom}/jiang/2026-10-12/issue.yaml: the headline face lacks 2 of the characters in the headlines, so many that the issue goes without it: 麤龘`,
  ])
  expect(facesIn(many.out, 'jiang')).toEqual([])
})

test('a build with a face that may not be used changes nothing', async () => {
  const options = twoPapers()
  writeFiles(options.newsroom, { '../own.ttf': await aFont([[13, 'All rights reserved.']]) })
  await build(options)
  const before = contentsOf(options.out)
  await expect(build({ ...options, fonts: [join(options.newsroom, '../own.ttf')] })).rejects.toThrow(
    'is not under the SIL Open Font License',
  )
  await expect(build({ ...options, fonts: [brushFace, brushFace] })).rejects.toThrow('is a second face with Chinese')
  expect(contentsOf(options.out)).toEqual(before)
})

test('a face that no paper can use is said', async () => {
  const options = twoPapers()
  writeFiles(options.newsroom, { 'harbor/paper.yaml': 'title: 港湾日报\nlang: zh-Hans\n' })
  const { problems } = await build({ ...options, fonts: [latinFace] })
  expect(problems.map(({ what }) => what)).toEqual([
    'has no Chinese characters, and all papers here are in Chinese; nothing is set in it',
  ])
})
