import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ColumnFile, ColumnIndex } from '../../issue/columns.ts'
import { Issue } from '../../issue/issue.ts'
import { parseJson } from '../../issue/json.ts'
import { MonthHeads, Paper, ShelfIndex, Year } from '../../issue/paper.ts'
import { read } from '../../issue/read.ts'
import { aNewsroom, aPicture, correction, smallNewsroom } from '../../testing/newsroom.ts'
import { contentsOf, writeFiles } from '../../testing/temp-folder.ts'
import { sha256 } from '../cache.ts'
import { build } from './build.ts'

function issueIn(out: string, folder = 'harbor/2026/2026-10-12'): Issue {
  const issue = read(Issue, parseJson(readFileSync(join(out, folder, 'issue.json'), 'utf8')))
  if (!issue) throw new Error('not an issue')
  return issue
}

function monthIn(out: string, month: string): MonthHeads | undefined {
  return read(MonthHeads, parseJson(readFileSync(join(out, `harbor/${month}.json`), 'utf8')))
}

test('a shelf names every file it holds, with its bytes and hash, from the index down', async () => {
  const options = aNewsroom({
    ...smallNewsroom,
    'harbor/paper.yaml': 'title: 江畔日报\nlang: zh-Hans\nnameplate: { brush: 江畔日报 }\n',
    'harbor/2026-10-12/1/03-photo.md': '---\nkind: photo\n---\n![A quay](images/quay.jpg)\n',
    'harbor/2026-10-12/images/quay.jpg': await aPicture(),
    'harbor/2026-10-12/source/1-page.txt': 'as it came',
    'harbor/2026-10-12/2/02.md': '---\nheadline: Letters\ncolumn: From our readers\n---\nx\n',
    'harbor/2026-10-12/2/03.md': '---\nheadline: More letters\ncolumn: From our readers\n---\nx\n',
  })
  await build(options)
  const files = contentsOf(options.out)
  const seen = new Set(['index.json'])
  const open = (href: string, { bytes, sha256: hash }: { bytes: number; sha256: string }) => {
    const content = Buffer.from(files[href] ?? '', 'latin1')
    expect([href, content.length, sha256(content)]).toEqual([href, bytes, hash])
    seen.add(href)
    return content.toString()
  }
  const index = read(ShelfIndex, parseJson(Buffer.from(files['index.json'] ?? '', 'latin1').toString()))
  for (const paperRef of index?.papers ?? []) {
    if (paperRef.nameplate) open(paperRef.nameplate.href, paperRef.nameplate)
    const paper = read(Paper, parseJson(open(paperRef.href, paperRef)))
    if (paper?.nameplate) open(`${paper.id}/${paper.nameplate.href}`, paper.nameplate)
    const columns = paper?.columns && read(ColumnIndex, parseJson(open(`harbor/${paper.columns.href}`, paper.columns)))
    for (const fileRef of columns?.columns.flatMap((column) => column.files) ?? [])
      expect(read(ColumnFile, parseJson(open(`harbor/columns/${fileRef.href}`, fileRef)))?.instalments).toHaveLength(2)
    for (const yearRef of paper?.years ?? []) {
      const year = read(Year, parseJson(open(`harbor/${yearRef.href}`, yearRef)))
      for (const monthRef of year?.heads ?? []) {
        const month = read(MonthHeads, parseJson(open(`harbor/${monthRef.href}`, monthRef)))
        for (const { cover } of month?.issues ?? []) expect(files).toHaveProperty([`harbor/${cover}`])
      }
      for (const entry of year?.issues ?? []) {
        const folder = `harbor/${entry.href.replace(/issue\.json$/, '')}`
        const issue = read(Issue, parseJson(open(`harbor/${entry.href}`, entry)))
        for (const source of issue?.provenance.sources ?? []) open(`${folder}${source.href}`, source)
        for (const block of issue?.articles.flatMap(({ blocks }) => blocks) ?? [])
          if (block.t === 'figure') for (const one of block.figure.renditions) open(`${folder}${one.href}`, one)
      }
    }
  }
  expect([...seen].toSorted()).toEqual(Object.keys(files))
})

test('the year says of an issue what a calendar shows, and its month what its front page says', async () => {
  const options = aNewsroom({
    ...smallNewsroom,
    'harbor/paper.yaml': 'title: Harbor\nlang: en\ngaps: [{from: 2025-12-30, to: 2026-01-02, reason: New Year}]\n',
    'harbor/2026-10-12~extra/issue.yaml': 'kind: extra\nrev: 3\npages: [{label: 1}]\n',
    'harbor/2026-10-12~extra/1/1.md': '---\nheadline: Bridge is open\n---\nx\n',
    'harbor/2025-01-05/issue.yaml': 'pages: [{label: 1}]\n',
    'harbor/2025-01-05/1/1.md': '---\nheadline: Snow\n---\nx\n',
  })
  await build(options)
  const year = read(Year, parseJson(readFileSync(join(options.out, 'harbor/2026.json'), 'utf8')))
  expect(year?.issues).toMatchObject([
    {
      date: '2026-10-12',
      kind: 'normal',
      number: 7,
      pages: ['1', '2'],
      articles: 3,
      href: '2026/2026-10-12/issue.json',
    },
    { date: '2026-10-12', edition: 'extra', kind: 'extra', href: '2026/2026-10-12~extra/issue.json' },
  ])
  expect(year?.heads).toMatchObject([{ month: '2026-10', href: '2026-10.json' }])
  expect(monthIn(options.out, '2026-10')?.issues).toEqual([
    { date: '2026-10-12', heads: ['Bridge opens on Sunday', 'Harvest fair moves inland'] },
    { date: '2026-10-12', edition: 'extra', heads: ['Bridge is open'] },
  ])
  expect(year?.gaps).toEqual([{ from: '2026-01-01', to: '2026-01-02', reason: 'New Year' }])
  const paper = read(Paper, parseJson(readFileSync(join(options.out, 'harbor/paper.json'), 'utf8')))
  expect(paper).toMatchObject({
    seq: 5,
    years: [
      { year: '2025', count: 1 },
      { year: '2026', count: 2 },
    ],
  })
})

test('a page image stands on its page in its sizes, and is the cover where no picture is', async () => {
  const options = aNewsroom({
    ...smallNewsroom,
    'harbor/2026-10-12/issue.yaml': 'pages: [{label: 1, image: images/page1.jpg}, {label: 2}]\n',
    'harbor/2026-10-12/images/page1.jpg': await aPicture(),
  })
  await build(options)
  const image = issueIn(options.out).pages[0]?.image
  expect(image).toMatchObject({
    w: 600,
    h: 400,
    renditions: [
      { use: 'thumb', w: 320 },
      { use: 'small', w: 600 },
    ],
  })
  expect(image?.renditions[0]?.href).toMatch(/^pages\/p1-thumb-[0-9a-f]{8}\.jpg$/)
  expect(monthIn(options.out, '2026-10')?.issues[0]?.cover).toBe(`2026/2026-10-12/${image?.renditions[0]?.href}`)
})

test('an issue of a paper with the lunar calendar says the lunar date and the solar term of its day, or what was printed', async () => {
  const options = aNewsroom({
    'jiang/paper.yaml': 'title: 江畔日报\nlang: zh-Hans\ncalendar: { lunar: true }\n',
    'jiang/2021-07-22/issue.yaml': 'pages: [{label: 1}]\n',
    'jiang/2021-07-22/1/1.md': '---\nheadline: 大暑\n---\n热。\n',
    'jiang/2021-07-23/issue.yaml': 'pages: [{label: 1}]\nlunar: { text: 辛丑六月十四 }\n',
    'jiang/2021-07-23/1/1.md': '---\nheadline: 再热\n---\n热。\n',
  })
  await build(options)
  expect(issueIn(options.out, 'jiang/2021/2021-07-22').lunar).toEqual({ text: '辛丑年六月十三', term: '大暑' })
  expect(issueIn(options.out, 'jiang/2021/2021-07-23').lunar).toEqual({ text: '辛丑六月十四' })
})

test('a jump says which blocks stand on which page', async () => {
  const options = aNewsroom({
    ...smallNewsroom,
    'harbor/2026-10-12/1/01-bridge.md':
      '---\nheadline: Bridge\n---\n\nOne.\n\nTwo.\n\n::page{label="2"}\n\n::next{k="three"}\n\nThree.\n',
  })
  await build(options)
  const [bridge] = issueIn(options.out).articles
  const [one, two] = bridge?.blocks.map(({ k }) => k) ?? []
  expect(bridge?.parts).toEqual([
    { page: '1', from: one, to: two },
    { page: '2', from: 'three', to: 'three' },
  ])
})

test('a corrected article points to its correction, also when that comes later, and no longer when it is withdrawn', async () => {
  const options = aNewsroom()
  await build(options)
  writeFiles(options.newsroom, correction)
  expect((await build(options)).built).toBe(2)
  const corrected = () => issueIn(options.out).articles.find(({ id }) => id === '1-02')?.correctedBy
  expect(corrected()).toEqual([{ date: '2026-10-14', id: '2-01' }])
  rmSync(join(options.newsroom, 'harbor/2026-10-14'), { recursive: true })
  await build(options)
  expect(corrected()).toBeUndefined()
})

test('a correction of what is not here is said and printed all the same', async () => {
  const options = aNewsroom({
    ...smallNewsroom,
    ...correction,
    'harbor/2026-10-14/2/01.md': correction['harbor/2026-10-14/2/01.md'].replace('1-02', '1-09'),
  })
  const { problems } = await build(options)
  expect(problems.map(({ what }) => what)).toEqual([
    'corrects 2026-10-12/1-09, which is not in this newsroom; check the date and the id',
  ])
})
