import { readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aNewsroom, smallNewsroom } from '../../testing/newsroom.ts'
import { contentsOf, tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { PressError } from '../problem.ts'
import { build } from './build.ts'

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
