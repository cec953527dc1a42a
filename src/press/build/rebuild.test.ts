import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { aNewsroom, aPicture, correction, smallNewsroom } from '../../testing/newsroom.ts'
import { contentsOf, tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { build } from './build.ts'

test('the same sources are the same bytes, whatever the order on the disk and the clock on the wall', async () => {
  const files = {
    ...smallNewsroom,
    ...correction,
    'harbor/paper.yaml': 'title: Harbor\nlang: en\ncalendar: { lunar: true }\n',
    'harbor/2026-10-12/1/03.md': '---\nheadline: x\n---\n![a](images/a.jpg)\n',
    'harbor/2026-10-12/images/a.jpg': await aPicture(),
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
