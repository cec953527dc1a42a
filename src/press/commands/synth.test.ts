import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../testing/temp-folder.ts'
import { press } from '../press.ts'

/** What a run of press says and how it ends. */
async function run(...argv: string[]) {
  const said = { out: [] as string[], err: [] as string[] }
  const code = await press(argv, { out: (line) => said.out.push(line), err: (line) => said.err.push(line) })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}

test('press synth writes a shelf and says what is on it', async () => {
  const out = join(tempFolder(), 'shelf')
  const made = await run(
    'synth',
    '--out',
    out,
    '--issues',
    '3',
    '--articles',
    '2',
    '--paper',
    'try',
    '--last',
    '2021-07-18',
  )
  expect(made.code).toBe(0)
  // 18 July was a Sunday
  expect(made.out).toMatch(/shelf: 3 issues from 2021-07-15 to 2021-07-17, 6 articles, \d+\.\d MB$/)
  expect(existsSync(join(out, 'try/2021/2021-07-17/issue.json'))).toBe(true)
})

test.each([
  [['synth'], 'needs the folder to write to: --out DIR'],
  [['synth', 'x'], 'takes no path but --out, not x'],
  [['synth', '--out', 'x', '--issues', '0'], '--issues "0" must be a whole number from 1 to 100000'],
  [['synth', '--out', 'x', '--articles', 'many'], '--articles "many" must be a whole number from 1 to 400'],
  [['synth', '--out', 'x', '--last', '2021-02-29'], '--last "2021-02-29" must be a day such as 2021-07-20'],
  [['synth', '--out', 'x', '--paper', 'Über'], '--paper "Über" must be a paper such as river-daily'],
])('press %j is wrong usage', async (argv, message) => {
  const { code, out, err } = await run(...argv)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toBe(`press synth: ${message}; press help synth says how`)
})
