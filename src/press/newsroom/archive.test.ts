import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import { tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { recentParagraphs } from './archive.ts'

const paperYaml = { 'harbor/paper.yaml': 'title: Harbor Gazette\nlang: en\n' }
const article = (body: string, front = '') => `---\nheadline: Tide table\n${front}---\n\n${body}\n`

function archiveOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { except = [], most }: { except?: string[]; most?: number } = {},
) {
  const root = join(tempFolder(), 'newsroom')
  writeFiles(root, { ...paperYaml, ...files })
  return recent(root, except, most)
}

function recent(root: string, except: string[] = [], most?: number) {
  const paper = read(PaperId, 'harbor')
  if (paper === undefined) throw new Error('not a paper')
  const days = except.flatMap((day) => read(IssueDate, day) ?? [])
  return recentParagraphs(root, { paper, except: days, ...(most === undefined ? {} : { most }) })
}

const threeDays = {
  'harbor/2026-10-10/1/01-a.md': article('Saturday.'),
  'harbor/2026-10-12/1/01-b.md': article('Monday.'),
  'harbor/2026-10-12/2/01-c.md': article('Monday, inside.'),
  'harbor/2026-10-12~extra/1/01-d.md': article('Monday, extra.'),
  'harbor/2026-10-11/1/01-e.md': article('Sunday.'),
}

test('the newest issue comes first, page by page', () => {
  expect(archiveOf(threeDays)).toEqual(['Monday, extra.', 'Monday.', 'Monday, inside.', 'Sunday.', 'Saturday.'])
})

test('a day that is being imported gives nothing, in any edition', () => {
  expect(archiveOf(threeDays, { except: ['2026-10-12'] })).toEqual(['Sunday.', 'Saturday.'])
})

test.each([
  [1, ['Monday, extra.']],
  ['Monday, extra.'.length, ['Monday, extra.']],
  ['Monday, extra.'.length + 1, ['Monday, extra.', 'Monday.']],
  [0, []],
])('reading stops with the paragraph that makes %j characters', (most, texts) => {
  expect(archiveOf(threeDays, { most })).toEqual(texts)
})

test('another paper of the newsroom gives nothing', () => {
  const other = { 'quay/paper.yaml': 'title: Quay\nlang: en\n', 'quay/2026-10-13/1/01-a.md': article('Elsewhere.') }
  expect(archiveOf({ ...threeDays, ...other })).not.toContain('Elsewhere.')
})

test('paragraphs and notes are text as it is read; headings, verse and quotations are left out', () => {
  const body = [
    'Water stood on *Mill Street*.',
    '## By six',
    ':::note{label="Note"}\nThe table is new.\n:::',
    ':::quote{from="A boatman"}\nNever so high.\n:::',
    ':::verse\nup\ndown\n:::',
  ].join('\n\n')
  expect(archiveOf({ 'harbor/2026-10-12/1/01-a.md': article(body) })).toEqual([
    'Water stood on Mill Street.',
    'The table is new.',
  ])
})

test.each(['text.joined', 'text.near-dup', 'ocr.suspect'])('a paragraph flagged with %s is left out', (code) => {
  const flagged = `quality: [{code: ${code}, level: info, where: {block: seam}, applied: true}]\n`
  const body = 'Sound.\n\n::next{k="seam"}\n\nPut together.\n\nSound again.'
  expect(archiveOf({ 'harbor/2026-10-12/1/01-a.md': article(body, flagged) })).toEqual(['Sound.', 'Sound again.'])
})

test('a paragraph that a gap breaks off, or that goes on after one, is left out', () => {
  const body =
    'Sound.\n\nBroken off\n\n::gap{reason="lost" side="before"}\n\n::next{continues}\n\nof something.\n\nWhole.'
  expect(archiveOf({ 'harbor/2026-10-12/1/01-a.md': article(body) })).toEqual(['Sound.', 'Whole.'])
})

test('what cannot be read is passed over', () => {
  const root = join(tempFolder(), 'newsroom')
  writeFiles(root, {
    ...paperYaml,
    'harbor/2026-10-12/1/01-sound.md': article('Sound.'),
    'harbor/2026-10-12/1/02-bytes.md': new Uint8Array([0x61, 0xff]),
    'harbor/2026-10-12/1/03-empty.md': '',
    'harbor/2026-10-12/1/04-front.md': '---\nheadline: [\n---\n\nNot this.\n',
    'harbor/2026-10-12/1/05-locked.md': article('Locked.'),
    'harbor/2026-10-12/1/deep/01-a.md': article('Too deep.'),
    'harbor/2026-10-12/source/01-a.md': article('A source.'),
    'harbor/2026-10-12/readme.md': article('No page.'),
    'harbor/notes/1/01-a.md': article('No issue.'),
  })
  chmodSync(join(root, 'harbor/2026-10-12/1/05-locked.md'), 0)
  symlinkSync(join(root, 'nowhere'), join(root, 'harbor/2026-10-12/1/06-link.md'))
  expect(recent(root).filter((text) => text !== 'Locked.')).toEqual(['Sound.'])
})

test('a newsroom that is not there, or does not know the paper, gives nothing', () => {
  const root = tempFolder()
  expect(recent(join(root, 'newsroom'))).toEqual([])
  writeFiles(root, { newsroom: 'a file' })
  expect(recent(join(root, 'newsroom'))).toEqual([])
  expect(recent(root)).toEqual([])
})
