import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { read } from '../../issue/read.ts'
import { Issue } from '../../issue/issue.ts'
import { parseJson } from '../../issue/json.ts'
import { ColumnFile, ColumnIndex } from '../../issue/columns.ts'
import { MonthHeads, Paper, ShelfIndex, Year } from '../../issue/paper.ts'
import { contentsOf, smallNewsroom, tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { sha256 } from '../cache.ts'
import { PressError } from '../problem.ts'
import { build } from './build.ts'

/** A newsroom of `files` in a new place, and what a build of it needs. */
function aNewsroom(files: Readonly<Record<string, string | Uint8Array>> = smallNewsroom) {
  const root = tempFolder()
  const options = { newsroom: join(root, 'newsroom'), out: join(root, 'public', 'papers'), cache: join(root, 'cache') }
  writeFiles(options.newsroom, files)
  return options
}

function issueIn(out: string, folder = 'harbor/2026/2026-10-12'): Issue {
  const issue = read(Issue, parseJson(readFileSync(join(out, folder, 'issue.json'), 'utf8')))
  if (!issue) throw new Error('not an issue')
  return issue
}

function monthIn(out: string, month: string): MonthHeads | undefined {
  return read(MonthHeads, parseJson(readFileSync(join(out, `harbor/${month}.json`), 'utf8')))
}

/** What a build that must fail says. */
async function complaintsOf(
  options: ReturnType<typeof aNewsroom>,
  more: { isStrict?: boolean } = {},
): Promise<string[]> {
  const error: unknown = await build({ ...options, ...more }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof PressError)) throw new Error('the build did not fail')
  return error.message.split('\n').map((line) => line.slice(line.indexOf('newsroom/') + 9))
}

const picture = (seed = 0) =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: { r: seed, g: 90, b: 90 } } })
    .jpeg()
    .toBuffer()

test('a shelf names every file it holds, with its bytes and hash, from the index down', async () => {
  const options = aNewsroom({
    ...smallNewsroom,
    'harbor/paper.yaml': 'title: 江畔日报\nlang: zh-Hans\nnameplate: { brush: 江畔日报 }\n',
    'harbor/2026-10-12/1/03-photo.md': '---\nkind: photo\n---\n![A quay](images/quay.jpg)\n',
    'harbor/2026-10-12/images/quay.jpg': await picture(),
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
    'harbor/2026-10-12/images/page1.jpg': await picture(),
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

test('an issue of a paper with the lunar calendar says the lunar date and the solar term of its day', async () => {
  const options = aNewsroom({
    'jiang/paper.yaml': 'title: 江畔日报\nlang: zh-Hans\ncalendar: { lunar: true }\n',
    'jiang/2021-07-22/issue.yaml': 'pages: [{label: 1}]\n',
    'jiang/2021-07-22/1/1.md': '---\nheadline: 大暑\n---\n热。\n',
  })
  await build(options)
  expect(issueIn(options.out, 'jiang/2021/2021-07-22').lunar).toEqual({ text: '辛丑年六月十三', term: '大暑' })
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

const correction = {
  'harbor/2026-10-14/issue.yaml': 'pages: [{label: 2}]\n',
  'harbor/2026-10-14/2/01.md':
    '---\nkind: correction\nheadline: Correction\ncorrects: 2026-10-12/1-02\n---\nThe fair is on Friday.\n',
}

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

test('the same sources are the same bytes, whatever the order on the disk and the clock on the wall', async () => {
  const files = {
    ...smallNewsroom,
    ...correction,
    'harbor/paper.yaml': 'title: Harbor\nlang: en\ncalendar: { lunar: true }\n',
    'harbor/2026-10-12/1/03.md': '---\nheadline: x\n---\n![a](images/a.jpg)\n',
    'harbor/2026-10-12/images/a.jpg': await picture(),
  }
  const one = aNewsroom(files)
  const other = aNewsroom(Object.fromEntries(Object.entries(files).toReversed()))
  await build(one)
  const zone = process.env['TZ']
  onTestFinished(() => void (zone === undefined ? delete process.env['TZ'] : (process.env['TZ'] = zone)))
  process.env['TZ'] = 'Pacific/Kiritimati'
  await build(other)
  expect(contentsOf(other.out)).toEqual(contentsOf(one.out))
  expect(contentsOf(other.newsroom)).toEqual(contentsOf(one.newsroom))
})

test('a build after a change gives the bytes of a build from nothing', async () => {
  const files = { ...smallNewsroom, ...correction }
  const changed = { ...files, 'harbor/2026-10-12/2/01-tide.md': '---\nheadline: Tide falls\n---\n\nDry by noon.\n' }
  const kept = aNewsroom(files)
  await build(kept)
  writeFiles(kept.newsroom, changed)
  expect(await build(kept)).toMatchObject({ issues: 2, built: 1 })
  expect(await build(kept)).toMatchObject({ issues: 2, built: 0 })
  const { newsroom } = kept
  const fresh = { newsroom, out: join(tempFolder(), 'shelf'), cache: tempFolder() }
  expect(await build(fresh)).toMatchObject({ built: 2 })
  expect(contentsOf(kept.out)).toEqual(contentsOf(fresh.out))
})

test.each([
  ['changed', (path: string) => writeFileSync(path, `${readFileSync(path, 'utf8')} `)],
  ['removed', (path: string) => rmSync(path)],
])('a file of the shelf that was %s by hand is put right', async (_, damage) => {
  const options = aNewsroom()
  await build(options)
  const before = contentsOf(options.out)
  for (const path of ['harbor/2026/2026-10-12/issue.json', 'harbor/2026.json']) {
    damage(join(options.out, path))
    // oxlint-disable-next-line no-await-in-loop
    await build(options)
    expect(contentsOf(options.out)).toEqual(before)
  }
})

test('an issue that is gone from the newsroom goes from the shelf', async () => {
  const options = aNewsroom({ ...smallNewsroom, ...correction })
  await build(options)
  rmSync(join(options.newsroom, 'harbor/2026-10-14'), { recursive: true })
  await build(options)
  expect(readdirSync(join(options.out, 'harbor/2026'))).toEqual(['2026-10-12'])
})

test('a build with problems names all of them and changes neither shelf nor locks', async () => {
  const options = aNewsroom()
  await build(options)
  const before = [contentsOf(options.out), contentsOf(options.newsroom)]
  writeFiles(options.newsroom, {
    'harbor/2026-10-13/issue.yaml': 'pages: [{label: 1}]\n',
    'harbor/2026-10-13/1/1.md': '---\nheadline: New\n---\nx\n',
    'harbor/2026-10-14/issue.yaml': 'pages: [{label: 1}, {label: 1}]\n',
    'harbor/2026-10-14/1/1.md': '+++\n+++\n',
    'harbor/2026-10-15/issue.yaml': 'number: many\npages: [{label: 1}]\n',
  })
  expect(await complaintsOf(options)).toEqual([
    'harbor/2026-10-14/issue.yaml: line 1: two pages are labelled "1"; every page needs its own',
    'harbor/2026-10-14/1/1.md: line 1: the front matter is TOML (+++); write it as YAML between two lines of ---',
    'harbor/2026-10-15/issue.yaml: line 1: number must be a number, not "many"',
  ])
  for (const day of ['13', '14', '15']) rmSync(join(options.newsroom, `harbor/2026-10-${day}`), { recursive: true })
  expect([contentsOf(options.out), contentsOf(options.newsroom)]).toEqual(before)
  expect(readdirSync(join(options.out, '..'))).toEqual(['papers'])
})

test.each<[string, Record<string, string | Uint8Array>, string]>([
  [
    'a text that is not UTF-8',
    { 'harbor/2026-10-12/1/01-bridge.md': Buffer.from('---\nheadline: caf\xe9\n---\n', 'latin1') },
    'harbor/2026-10-12/1/01-bridge.md: byte 17 is not UTF-8; save the file again as UTF-8',
  ],
  [
    'an empty file',
    { 'harbor/2026-10-12/1/03.md': '' },
    'harbor/2026-10-12/1/03.md: is empty; write something in it or remove it',
  ],
  [
    'a text of 5 MB',
    { 'harbor/2026-10-12/1/03.md': 'x'.repeat(5_000_000) },
    'harbor/2026-10-12/1/03.md: is over 2 MB; text is never that long, so split it or check what it is',
  ],
  [
    'a folder of no day',
    { 'harbor/2026-02-31/issue.yaml': 'pages: [{label: 1}]\n' },
    'harbor/2026-02-31: is not a day of the calendar, or not an edition; name the folder like 2026-10-12 or 2026-10-12~extra',
  ],
  [
    'a picture that is not there',
    { 'harbor/2026-10-12/1/03.md': '---\nheadline: x\n---\n![a](images/none.jpg)\n' },
    'harbor/2026-10-12/1/03.md: line 4: there is no picture "images/none.jpg" in ',
  ],
  [
    'a picture that is none',
    {
      'harbor/2026-10-12/1/03.md': '---\nheadline: x\n---\n![a](images/a.jpg)\n',
      'harbor/2026-10-12/images/a.jpg': 'no',
    },
    'harbor/2026-10-12/1/03.md: line 4: the picture "images/a.jpg" is not a picture that can be read; save it again as JPEG, PNG, WebP or TIFF',
  ],
  [
    'an article on no page',
    { 'harbor/2026-10-12/9/01.md': '---\nheadline: x\n---\ny\n' },
    'harbor/2026-10-12/9/01.md: stands on page "9", which issue.yaml does not name; add it under pages',
  ],
  [
    'an article outside a page',
    { 'harbor/2026-10-12/lead.md': '---\nheadline: x\n---\ny\n' },
    'harbor/2026-10-12/lead.md: stands outside a page; put it into the folder of its page, as in ',
  ],
  [
    'two articles of one id',
    {
      'harbor/2026-10-12/1/03.md': '---\nheadline: x\nid: 1-09\n---\ny\n',
      'harbor/2026-10-12/1/04.md': '---\nheadline: z\nid: 1-09\n---\ny\n',
    },
    'harbor/2026-10-12/1/04.md: id: claims the id "1-09" that ',
  ],
  [
    'a paper without facts',
    { 'pier/2026-10-12/issue.yaml': 'pages: [{label: 1}]\n' },
    'pier/paper.yaml: is missing; it holds the masthead: write at least title and lang',
  ],
  [
    'a paper of a wrong name',
    { 'The Pier/paper.yaml': 'title: x\nlang: en\n' },
    'The Pier: is not the name of a paper; use small Latin letters, digits and single hyphens',
  ],
  [
    'an unknown field of a paper',
    { 'harbor/paper.yaml': 'title: x\nlang: en\nsponser: y\n' },
    'harbor/paper.yaml: line 3: nothing is called "sponser" here (did you mean "sponsor"?)',
  ],
  [
    'a damaged lock',
    { 'harbor/2026-10-12/lock.json': '{' },
    'harbor/2026-10-12/lock.json: is not JSON; take the file back from version control',
  ],
  [
    'a jump to no page',
    { 'harbor/2026-10-12/1/03.md': '---\nheadline: x\n---\na\n\n::page{label="9"}\n\nb\n' },
    'harbor/2026-10-12/1/03.md: goes on on page "9", which issue.yaml does not name',
  ],
])('%s is refused by name', async (_, files, message) => {
  const complaints = await complaintsOf(aNewsroom({ ...smallNewsroom, ...files }))
  expect(complaints.map((line) => line.slice(0, message.length))).toContain(message)
})

test('a link that leads out of the newsroom is not followed', async () => {
  const options = aNewsroom()
  const secret = tempFolder()
  writeFiles(secret, { 'secret.txt': 'secret' })
  symlinkSync(join(secret, 'secret.txt'), join(options.newsroom, 'harbor/2026-10-12/1/03.md'))
  expect(await complaintsOf(options)).toEqual([
    'harbor/2026-10-12/1/03.md: is a link out of the newsroom; copy the file itself here',
  ])
})

test('--strict refuses what an import has flagged as an error', async () => {
  const options = aNewsroom({
    ...smallNewsroom,
    'harbor/2026-10-12/2/02.md':
      '---\nheadline: x\nquality: [{code: text.missing, level: error, where: {}, applied: false}]\n---\ny\n',
  })
  expect(await complaintsOf(options, { isStrict: true })).toEqual([
    'harbor/2026-10-12: has 1 flags of level error; see press check, then correct the text or delete them',
  ])
  await expect(build(options)).resolves.toMatchObject({ built: 1 })
})

test('an issue over 250 kB compressed is refused', async () => {
  let state = 1
  const noise = () =>
    Array.from({ length: 15_000 }, () =>
      String.fromCharCode(0x4e00 + ((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % 20_000)),
    ).join('')
  const article = () => `---\nheadline: x\n---\n\n${noise()}\n\n${noise()}\n`
  const many = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`harbor/2026-10-12/2/1${at}.md`, article()]))
  expect((await complaintsOf(aNewsroom({ ...smallNewsroom, ...many })))[0]).toMatch(
    /^harbor\/2026-10-12\/issue\.yaml: issue\.json: is \d+ kB compressed; over 250 kB no reader can be asked to load it/,
  )
})

test('a build that is killed leaves the old shelf whole, and the next one clears up', { timeout: 60_000 }, async () => {
  const options = aNewsroom()
  await build(options)
  const before = contentsOf(options.out)
  const many = Array.from({ length: 300 }, (_, at): [string, string][] => {
    const day = `harbor/20${String(30 + Math.floor(at / 28))}-01-${String((at % 28) + 1).padStart(2, '0')}`
    return [
      [`${day}/issue.yaml`, 'pages: [{label: 1}]\n'],
      [`${day}/1/1.md`, '---\nheadline: x\n---\ny\n'],
    ]
  })
  writeFiles(options.newsroom, Object.fromEntries(many.flat()))
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '-e',
      `import(${JSON.stringify(new URL('build.ts', import.meta.url).href)}).then(({ build }) => build(${JSON.stringify(options)}))`,
    ],
    { cwd: fileURLToPath(new URL('../../..', import.meta.url)), stdio: 'inherit' },
  )
  const parent = join(options.out, '..')
  const scaffold = () => readdirSync(parent).find((name) => name.includes('.next-'))
  // wait until it is in the middle of its work
  while (!existsSync(join(parent, scaffold() ?? 'none', 'harbor/2030'))) {
    expect(child.exitCode).toBeNull()
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  expect(contentsOf(options.out)).toEqual(before)
  expect(scaffold()).toBeDefined()
  expect(await build(options)).toMatchObject({ issues: 301, built: 300 })
  expect(readdirSync(parent)).toEqual(['papers'])
})
