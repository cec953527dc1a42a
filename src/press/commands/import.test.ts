import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentsOf, tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { press } from '../press.ts'
import { archive, cutPage, head, tail } from '../sources/text/archive.specimen.ts'

const printed = `---\nheadline: 议事会\n---\n\n${archive.join('\n\n')}\n`
const paper = { 'news/jiang/paper.yaml': 'title: 江畔晚报\nlang: zh-Hans\n' }

/** Imports the page with its cut sentence into a newsroom that holds `issues`; gives what the newsroom says then. */
function importing(issues: Readonly<Record<string, string>>) {
  const root = tempFolder()
  writeFiles(root, { ...paper, ...issues, 'page.txt': cutPage() })
  const newsroom = join(root, 'news')
  return async () => {
    const argv = ['import', 'text', join(root, 'page.txt'), '--paper', 'jiang', '--newsroom', newsroom]
    expect(await press(argv, { out: () => {}, err: () => {} })).toBe(0)
    const files = Object.entries(contentsOf(newsroom)).filter(([path]) => path.startsWith('jiang/2024-05-08/1/'))
    return files.map(([, text]) => Buffer.from(text, 'latin1').toString('utf8')).join('')
  }
}

test('an import mends a sentence by what the paper has printed before, and again by the same', async () => {
  const run = importing({ 'news/jiang/2024-05-07/1/01-a.md': printed })
  const first = await run()
  expect(first).toContain(`${tail}${head}`)
  expect(first).toContain('ngram-gain')
  expect(await run()).toBe(first)
})

test.each([
  ['no issue', {}],
  ['only an issue of the same day', { 'news/jiang/2024-05-08~extra/1/01-a.md': printed }],
  [
    'only another paper’s issues',
    { 'news/quay/paper.yaml': 'title: 码头\nlang: zh-Hans\n', 'news/quay/2024-05-07/1/01-a.md': printed },
  ],
])('an import into a newsroom with %s leaves the gap, and so does the next', async (_, issues) => {
  const run = importing(issues)
  const first = await run()
  expect(first).toContain('::gap')
  expect(first).not.toContain(`${tail}${head}`)
  expect(await run()).toBe(first)
})
