import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { smallNewsroom } from '../testing/newsroom.ts'
import { contentsOf, tempFolder, writeFiles } from '../testing/temp-folder.ts'
import { press } from './press.ts'

const commands = ['import', 'check', 'build', 'publish', 'schema', 'synth']

/** What a run of press says and how it ends. */
async function run(...argv: string[]) {
  const said = { out: [] as string[], err: [] as string[] }
  const code = await press(argv, { out: (line) => said.out.push(line), err: (line) => said.err.push(line) })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}

function aNewsroom(files: Readonly<Record<string, string>> = smallNewsroom): string {
  const folder = join(tempFolder(), 'newsroom')
  writeFiles(folder, files)
  return folder
}

test.each([[[]], [['help']], [['--help']]])('press %j lists the commands', async (argv) => {
  const { code, out } = await run(...argv)
  expect(code).toBe(0)
  for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name}\\s`, 'm'))
})

test.each(commands)('press %s has a help text that says its exit codes', async (name) => {
  const asked = await run('help', name)
  expect(asked).toEqual(await run(name, '--help'))
  expect(asked.code).toBe(0)
  expect(asked.out).toMatch(new RegExp(`^press ${name}`))
  expect(asked.out).toContain('Exit code:')
})

test.each([
  [['bild'], 'press: there is no command "bild" (did you mean "build"?); press help lists them'],
  [['help', 'bild'], 'press: there is no command "bild" (did you mean "build"?)'],
  [['build', 'a', 'b'], 'press build: takes one path, not 2: a b; press help build says how'],
  [['build', '--outt', 'x'], `press build: Unknown option '--outt'`],
  [['build', '--out'], `press build: Option '--out <value>' argument missing`],
  [['schema', 'isue'], 'press schema: there is no schema "isue" (did you mean "issue"?); press help schema says how'],
  [['import'], 'press import: needs a format, text or markdown; press help import says how'],
  [['import', 'html'], 'press import: needs a format, text or markdown, not "html"; press help import says how'],
  [['import', 'text', 'x.txt'], 'press import: needs the paper: --paper river-daily; press help import says how'],
  [['import', 'text', '--paper', 'x'], 'press import: text needs at least one file; press help import says how'],
  [['import', 'text', 'x', '--paper', 'Über'], 'press import: --paper "Über" must be a paper such as river-daily'],
  [
    ['import', 'text', 'x', '--paper', 'x', '--date', '2021-02-29'],
    'press import: --date "2021-02-29" must be a day such as 2021-07-20',
  ],
])('press %j is wrong usage', async (argv, message) => {
  const { code, out, err } = await run(...argv)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(message)
})

test('press build says what it built, and 0', async () => {
  const newsroom = aNewsroom()
  const out = join(newsroom, '..', 'shelf')
  expect(await run('build', newsroom, '--out', out)).toEqual({
    code: 0,
    out: `${out}: 1 papers, 1 issues, 1 of them built`,
    err: '',
  })
})

test('press build ends with 1 when something is wrong, one line a problem', async () => {
  const newsroom = aNewsroom({ ...smallNewsroom, 'harbor/2026-10-12/1/09.md': 'no front matter' })
  const { code, err } = await run('build', newsroom, '--out', join(newsroom, '..', 'shelf'))
  expect(code).toBe(1)
  expect(err.split('\n')).toEqual([
    `${newsroom}/harbor/2026-10-12/1/09.md: line 1: the front matter is missing; begin the file with YAML between two lines of ---`,
    'press build: 1 problem, nothing was changed',
  ])
})

const flagged = {
  'harbor/2026-10-12/1/03-flood.md': `---
headline: Flood
quality:
  - {code: text.joined, level: warn, where: {block: aaa, at: 4, lines: [[0, 50, 50], [0, 52, 52]]}, evidence: {method: adjacent, score: 3.14159}, applied: true}
  - {code: ocr.normalised, level: info, where: {}, applied: true}
  - {code: text.gap-after, level: warn, where: {block: bbb}, applied: false}
---

::next{k="aaa"}

The water rose.

::next{k="bbb"}

The mill
`,
}

test('press check prints every flag with its place and evidence, and writes nothing', async () => {
  const newsroom = aNewsroom({ ...smallNewsroom, ...flagged })
  const before = contentsOf(newsroom)
  const { code, out, err } = await run('check', newsroom)
  const file = `${newsroom}/harbor/2026-10-12/1/03-flood.md`
  expect(out.split('\n')).toEqual([
    `${file}: source lines 50, 52: warn: text.joined (adjacent, score 3.14): two pieces were joined; compare with the paper`,
    `${file}: info: ocr.normalised: signs were made uniform`,
    `${file}: line 15: warn: text.gap-after (not changed): the end of this passage is lost; add it from the paper`,
  ])
  expect(err).toBe('1 issues: 0 errors, 0 warnings, 3 flags, 2 to compare')
  expect(code).toBe(1)
  expect(contentsOf(newsroom)).toEqual(before)
})

test.each([
  ['a newsroom in order', '', smallNewsroom, 0],
  ['a paper', 'harbor', smallNewsroom, 0],
  ['an issue with open flags', 'harbor/2026-10-12', { ...smallNewsroom, ...flagged }, 1],
  ['an article with open flags', 'harbor/2026-10-12/1/03-flood.md', { ...smallNewsroom, ...flagged }, 1],
  ['an article beside one with open flags', 'harbor/2026-10-12/1/02-fair.md', { ...smallNewsroom, ...flagged }, 0],
  ['an issue with an error', 'harbor/2026-10-12', { ...smallNewsroom, 'harbor/2026-10-12/1/03.md': '' }, 1],
  ['a path that is not there', 'harbor/2026-10-13', smallNewsroom, 1],
])('press check of %s', async (_, path, files, code) => {
  expect((await run('check', join(aNewsroom(files), path))).code).toBe(code)
})

const transcript =
  '江畔日报\n\n2026年10月12日 星期一\n\n总第7期 今日1版\n\n渡口恢复夜航\n\n本报记者 林禾\n\n柳湾渡口昨晚起恢复夜航，末班船改到十点。\n\n船工说，上岸的人比夏天多了一倍。\n'

test('press import text lands in the newsroom, and --out builds a shelf beside it', async () => {
  const root = tempFolder()
  writeFiles(root, { 'page.txt': transcript })
  const out = join(root, 'shelf')
  const { code } = await run('import', 'text', join(root, 'page.txt'), '--paper', 'jiang', '--out', out)
  expect(code).toBe(0)
  expect(existsSync(join(out, 'jiang/2026/2026-10-12/issue.json'))).toBe(true)
  expect(readFileSync(join(root, 'shelf.newsroom/jiang/paper.yaml'), 'utf8')).toContain('title: 江畔日报')
  expect(readFileSync(join(out, 'jiang/2026/2026-10-12/source/1-page.txt'), 'utf8')).toBe(transcript)
})

test('importing again keeps ids and writes over what no hand has touched, and refuses what one has', async () => {
  const root = tempFolder()
  writeFiles(root, { 'page.txt': transcript })
  const importing = ['import', 'text', join(root, 'page.txt'), '--paper', 'jiang', '--newsroom', join(root, 'newsroom')]
  await run(...importing)
  const first = contentsOf(join(root, 'newsroom'))
  expect((await run(...importing)).code).toBe(0)
  expect(contentsOf(join(root, 'newsroom'))).toEqual(first)
  const article = join(root, 'newsroom', Object.keys(first).find((path) => path.endsWith('.md')) ?? '')
  writeFileSync(article, `${readFileSync(article, 'utf8')}\n补记一段。\n`)
  const refused = await run(...importing)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain(
    'has been edited by hand since it was imported; --replace writes over it, and its ids stay',
  )
  expect(readFileSync(article, 'utf8')).toContain('补记一段')
  expect((await run(...importing, '--replace')).code).toBe(0)
  expect(contentsOf(join(root, 'newsroom'))).toEqual(first)
})

test.each([
  ['is not there', undefined, 'there is no such file'],
  ['is empty', '', 'is empty'],
  ['is not UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'is not UTF-8'],
  ['is 5 MB', 'x'.repeat(5_000_000), 'is 5 MB'],
  ['has no date', '渡口恢复夜航\n\n柳湾渡口昨晚起恢复夜航。\n', 'dat'],
])('a transcript that %s is a problem', async (_, content, message) => {
  const root = tempFolder()
  if (content !== undefined) writeFiles(root, { 'page.txt': content })
  const { code, err } = await run(
    'import',
    'text',
    join(root, 'page.txt'),
    '--paper',
    'x',
    '--newsroom',
    join(root, 'n'),
  )
  expect(code).toBe(1)
  expect(err).toContain(message)
  expect(existsSync(join(root, 'n'))).toBe(false)
})

const project = fileURLToPath(new URL('../..', import.meta.url))
const main = ['--import', 'tsx', 'src/press/main.ts']

test('the program ends with the exit code of its command', async () => {
  const code = await new Promise((resolve) => {
    execFile(process.execPath, [...main, 'nonsense'], { cwd: project }, (error) => resolve(error?.code))
  })
  expect(code).toBe(2)
})

test('the program does not mind a reader that leaves early', async () => {
  const child = spawn(process.execPath, [...main, 'schema', 'issue'], { cwd: project })
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (data: Buffer) => (err += data.toString()))
  const code = await new Promise((resolve) => child.once('exit', resolve))
  expect([code, err]).toEqual([0, ''])
})
