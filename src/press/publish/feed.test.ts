import { expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { anArticle, anIssue, aPaper } from '../../testing/issues.ts'
import { entryOf } from './feed.ts'

const article = anArticle({
  column: 'Tides',
  series: { name: 'A river', part: 3 },
  keywords: ['water'],
  bylines: [{ text: 'By Ada Finch', names: ['Ada Finch'] }],
  heads: { kicker: ['After the rain'], headline: ['The river', 'turns'], deck: ['Boats wait'] },
  blocks: [
    { t: 'p', k: 'a', text: 'See <here>.', marks: [{ t: 'link', from: 4, to: 10, href: '/harbor/2021-07-19/1-02' }] },
  ],
})

function entryIn(rev: number) {
  const issue = anIssue({ articles: [article], rev })
  const [page] = issue.pages
  if (!page) throw new Error('an issue has a page')
  const site = { base: '/paper/', origin: 'https://example.org' }
  const sheet = { site, words: en, paper: aPaper(), issue, folder: 'harbor/2021/2021-07-20' }
  return entryOf(sheet, { article, page }, site.origin)
}

test('an entry is the article whole, and every address in it has its host', () => {
  const entry = entryIn(1)
  expect(entry).toMatchObject({
    id: 'tag:example.org,2021-07-20:/harbor/2021-07-20/1-01',
    url: 'https://example.org/paper/harbor/2021-07-20/1-01',
    title: 'The river turns',
    summary: 'Boats wait',
    authors: ['Ada Finch'],
    tags: ['Tides', 'A river', 'water'],
  })
  expect(entry.html).toContain('<a href="https://example.org/paper/harbor/2021-07-19/1-02"')
  for (const said of ['After the rain', 'Boats wait', 'By Ada Finch', 'See ', '&lt;here&gt;'])
    expect(entry.html).toContain(said)
})

test('a corrected issue is later than it was, and the same whenever it is made', () => {
  expect(entryIn(3).updated).toEqual(new Date('2021-07-20T00:00:02Z'))
  expect(entryIn(3).published).toEqual(entryIn(1).published)
})
