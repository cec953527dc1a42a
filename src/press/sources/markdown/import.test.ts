import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { PaperId } from '../../../issue/ids.ts'
import { read } from '../../../issue/read.ts'
import { tempFolder, writeFiles } from '../../../testing/temp-folder.ts'
import { PressError, sayProblem } from '../../problem.ts'
import { importMarkdown } from './import.ts'

const paper = read(PaperId, 'harbor')
if (!paper) throw new Error('not a paper')
const options = { paper }

function importing(files: Readonly<Record<string, string>>) {
  const folder = join(tempFolder(), 'site')
  writeFiles(folder, files)
  return importMarkdown(folder, options)
}

/** What an import that must fail says, from the name of the folder on. */
function complaintsOf(files: Readonly<Record<string, string>>): string[] {
  try {
    importing(files)
  } catch (error) {
    if (error instanceof PressError) return error.problems.map((one) => sayProblem(one).replace(/^.*?\/site\//, ''))
  }
  throw new Error('the import did not fail')
}

const aText = (front: string, text = 'It rained.') => `---\n${front}\n---\n\n${text}\n`

test('a folder of days and pages becomes issues with their articles and pictures', () => {
  const { drafts, problems } = importing({
    'content/1861/04/12/_index.md': '---\ntitle: "12"\n---\n',
    'content/1861/04/12/oil.md': aText(
      'title: Oil on the creek\nauthor: J. Barnes\ntags: [oil, creek]\nweight: 2',
      '# Oil on the Creek\n\nA well was sunk.\n\n---\n\n![The well](well.jpg)',
    ),
    'content/1861/04/12/well.jpg': 'picture',
    'content/1861/04/12/2/kidd.md': aText('title: Captain Kidd\nsubtitle: A pirate\nbyline: By Ada Finch'),
    'content/1861-04-13/A01/01.md': aText('headline: Next day\nkicker: Late\ncolumn: Notes'),
  })
  expect(problems).toEqual([])
  expect(drafts.map(({ date, issue }) => [date, issue.pages.map(({ label }) => label)])).toEqual([
    ['1861-04-12', ['1', '2']],
    ['1861-04-13', ['A01']],
  ])
  const [first, second] = drafts
  expect(first?.articles).toMatchObject([
    {
      pageLabel: '1',
      sourceKey: 'content/1861/04/12/oil.md',
      heads: { headline: ['Oil on the creek'] },
      bylines: [{ names: ['J. Barnes'] }],
      keywords: ['oil', 'creek'],
      weight: 2,
      blocks: [
        { t: 'p', text: 'A well was sunk.' },
        { t: 'figure', figure: { image: 'images/well.jpg', alt: 'The well' } },
      ],
    },
    { pageLabel: '2', heads: { headline: ['Captain Kidd'], deck: ['A pirate'] }, bylines: [{ names: ['Ada Finch'] }] },
  ])
  expect(first?.images?.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ['images/well.jpg', 'picture'],
  ])
  expect(second?.articles).toMatchObject([{ heads: { kicker: ['Late'], headline: ['Next day'] }, column: 'Notes' }])
})

test.each([
  ['series: Letters Home', { name: 'Letters Home' }],
  ['series: [Letters Home]\nseries_order: 2', { name: 'Letters Home', part: 2 }],
  ['series: {name: Letters Home, part: 3}', { name: 'Letters Home', part: 3 }],
  ['series: Letters Home\npart: the third', { name: 'Letters Home' }],
  ['series: []', undefined],
])('%j is the series %j', (written, series) => {
  const { drafts } = importing({ '1861/04/12/a.md': aText(`title: x\n${written}`) })
  expect(drafts[0]?.articles[0]?.series).toEqual(series)
})

test.each([
  ['2026-10-12', '2026-10-12'],
  ['2026-10-12T23:59:59-11:00', '2026-10-12'],
  ['2026-10-12 00:00:00 +0800', '2026-10-12'],
])('the day of %s is the day that is written', (written, day) => {
  expect(importing({ 'a.md': aText(`title: x\ndate: ${written}`) }).drafts[0]?.date).toBe(day)
})

test('the day of printing comes before the day of typing', () => {
  expect(
    importing({ '1861/04/12/a.md': aText('title: x\ndate: 2025-10-09\npub_date: "1861-04-12"') }).drafts[0]?.date,
  ).toBe('1861-04-12')
})

test('the page of the front matter comes before the folder, and the folder before page 1', () => {
  const { drafts } = importing({
    '2026-10-12/2/a.md': aText('title: x\noriginal_page: "03"'),
    '2026-10-12/2/b.md': aText('title: y'),
    '2026-10-12/c.md': aText('title: z'),
  })
  expect(drafts[0]?.articles.map(({ pageLabel, heads }) => [pageLabel, heads.headline[0]])).toEqual([
    ['1', 'z'],
    ['2', 'y'],
    ['3', 'x'],
  ])
})

test('a draft is left out and said', () => {
  const { drafts, problems } = importing({
    '2026-10-12/a.md': aText('title: x'),
    '2026-10-12/b.md': aText('title: Your Name\ndraft: true'),
  })
  expect(drafts[0]?.articles).toHaveLength(1)
  expect(problems.map(({ what }) => what)).toEqual(['is a draft (draft: true) and is left out'])
})

test('two pictures of one name are kept apart, and one picture in two articles is kept once', () => {
  const { drafts } = importing({
    '2026-10-12/1/a.md': aText('title: x', '![](p.jpg)'),
    '2026-10-12/1/b.md': aText('title: y', '![](p.jpg)'),
    '2026-10-12/1/p.jpg': 'one',
    '2026-10-12/2/c.md': aText('title: z', '![](p.jpg)'),
    '2026-10-12/2/p.jpg': 'other',
  })
  const paths = drafts[0]?.images?.map(({ path }) => path)
  expect(paths).toHaveLength(2)
  const used = drafts[0]?.articles.flatMap(({ blocks }) =>
    blocks.map((block) => (block.t === 'figure' ? block.figure.image : '')),
  )
  expect(used).toEqual([paths?.[0], paths?.[0], paths?.[1]])
})

test.each([
  [
    'TOML',
    { '2026-10-12/a.md': '+++\ntitle = "x"\n+++\n' },
    '2026-10-12/a.md: line 1: the front matter is TOML (+++); write it as YAML between two lines of ---',
  ],
  [
    'a placeholder',
    { '2026-10-12/a.md': aText('title: x\nnewspaper: Newspaper Name') },
    '2026-10-12/a.md: line 3: newspaper still says "Newspaper Name", a placeholder; write the real one or remove the line',
  ],
  [
    'no day',
    { 'a.md': aText('title: x') },
    'a.md: has no date; write date: 2026-10-12, or put it into a folder of its day',
  ],
  [
    'an impossible day',
    { 'a.md': aText('title: x\ndate: 2026-02-31') },
    'a.md: line 3: date "2026-02-31" is not a day of the calendar; write it as 2026-10-12',
  ],
  [
    'two days',
    { '2026-10-12/a.md': aText('title: x\ndate: 2026-10-13') },
    '2026-10-12/a.md: line 3: date says 2026-10-13, the folder says 2026-10-12; correct the one that is wrong',
  ],
  [
    'a shortcode',
    { '2026-10-12/a.md': aText('title: x', '{{< pdf "a.pdf" >}}') },
    '2026-10-12/a.md: line 5: the shortcode {{< pdf "a.pdf" >}} means nothing here; replace it by Markdown',
  ],
  [
    'a lost picture',
    { '2026-10-12/a.md': aText('title: x', '![](none.jpg)') },
    '2026-10-12/a.md: line 5: there is no picture "none.jpg" beside the text; add the file, or remove the line',
  ],
  [
    'a picture from above',
    { '2026-10-12/a.md': aText('title: x', '![](../../x.jpg)') },
    `2026-10-12/a.md: line 5: the picture "../../x.jpg" climbs out of the issue; put it into the issue's images folder and write images/…`,
  ],
])('%s is refused by name', (_, files, message) => {
  expect(complaintsOf(files)).toContain(message)
})

const samples = resolve('../shared/samples/markdown-derekstevens')

test.skipIf(!existsSync(samples))(
  'the sample site is read up to what its makers left undone (skipped without ../shared)',
  () => {
    const problems = (() => {
      try {
        importMarkdown(samples, options)
      } catch (error) {
        return error instanceof PressError ? error.problems : []
      }
      return []
    })()
    const errors = problems
      .filter(({ level }) => level === 'error')
      .map(({ file, what }) => `${file.slice(samples.length + 9)}: ${what.split(';')[0]}`)
    expect(errors).toContain('1963/11/22.md: the front matter is TOML (+++)')
    expect(errors).toContain(
      '1929/10/28/stocks-depressed-in-bearish-attach.md: author still says "Original Author", a placeholder',
    )
    expect(errors).toContain(
      '1861/04/12/oil-on-pigeon-creek.md: the shortcode {{< pdf-file "1861-04-12-01.pdf" >}} means nothing here',
    )
    expect(errors.filter((line) => line.startsWith('1861/04/12/captain-kidd'))).toEqual([])
  },
)
