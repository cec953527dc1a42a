import { expect, onTestFinished, test, vi } from 'vitest'
import { canonicalJson } from '../issue/json.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { openPaper } from '../testing/open-paper.tsx'
import { asIndexHtml, asJson, aShelf } from '../testing/shelf.ts'

const monday = anIssue({
  articles: [anArticle({ id: '1-01', heads: { kicker: [], headline: ['Dikes give way at night'], deck: [] } })],
})
const file = `${monday.paper}/${monday.date.slice(0, 4)}/${monday.date}/issue.json`
const here = `/${monday.paper}/${monday.date}`

test('an issue opens with its lead', async () => {
  const paper = await openPaper(here, await aShelf([monday]))
  await expect.element(paper.getByRole('heading', { level: 2, name: 'Dikes give way at night' })).toBeVisible()
})

test.each([
  ['/nowhere/1953-02-02', 'There is no paper called “nowhere”'],
  [`/${monday.paper}/${monday.date.slice(0, 4)}-12-31`, 'No issue was printed on'],
  [`${here}~late`, 'There was no “late” edition on'],
  [`/${monday.paper}/1953-02-31`, 'There is no such address'],
  [`${here}/99`, 'This issue has no page 99'],
  [`${here}/1-99`, 'This issue has no article 1-99'],
  ['/a/b/c/d/e', 'There is no such address'],
])('%s says: %s, and leads somewhere', async (path, message) => {
  const paper = await openPaper(path, await aShelf([monday]))
  await expect.element(paper.getByRole('alert').getByRole('heading', { name: message })).toBeVisible()
  await expect.element(paper.getByRole('banner')).toBeVisible() // the bar stays
  await expect.element(paper.getByRole('alert').getByRole('link').first()).toBeVisible()
})

const whole = canonicalJson(monday)
test.each([
  ['cut short', whole.slice(0, whole.length / 2)],
  ['changed by a letter', whole.replace('Dikes', 'Ducks')],
  ['not JSON', 'hello'],
])('a file that is %s is damaged', async (_name, text) => {
  const shelf = await aShelf([monday])
  shelf.set(file, asJson(text))
  const paper = await openPaper(here, shelf)
  await expect.element(paper.getByRole('alert')).toHaveTextContent('This file is damaged')
  await expect.element(paper.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test.each([
  ['a host that sends index.html for it', () => asIndexHtml(), 'No issue was printed on'],
  ['a host that does not answer', () => 'gone' as const, 'The host of this paper does not answer'],
])('%s is told apart from a damaged file', async (_name, answer, message) => {
  const shelf = await aShelf([monday])
  shelf.set(file, answer())
  const paper = await openPaper(here, shelf)
  await expect.element(paper.getByRole('alert')).toHaveTextContent(message)
})

const withBody = (block: string) => whole.replace(/"blocks":\[.*?\]/, `"blocks":[${block}]`)
test.each([
  ['a key called __proto__', whole.replace('{', '{"__proto__":{"isAdmin":true},')],
  [
    'a javascript: link',
    withBody('{"k":"a1","marks":[{"from":0,"href":"javascript:alert(1)","t":"link","to":4}],"t":"p","text":"read"}'),
  ],
  [
    'a picture outside its folder',
    withBody(
      `{"figure":{"credits":[],"renditions":[{"bytes":1,"h":1,"href":"../../../secret.png","sha256":"${'0'.repeat(64)}","use":"read","w":1}]},"k":"a1","t":"figure"}`,
    ),
  ],
  [
    'two articles of one id',
    whole.replace('"articles":[', '"articles":[{},').replace('{},', `${canonicalJson(monday.articles[0]).trim()},`),
  ],
  ['an array 200,000 deep', '['.repeat(200_000) + ']'.repeat(200_000)],
])('a file vouched for, with %s, is still refused', async (_name, text) => {
  expect(text).not.toBe(whole)
  const paper = await openPaper(here, await aShelf([monday], text))
  await expect.element(paper.getByRole('alert')).toHaveTextContent('This file is damaged')
})

test('a file of a newer format asks for a newer reader', async () => {
  const paper = await openPaper(here, await aShelf([monday], whole.replace('"format":1', '"format":2')))
  await expect.element(paper.getByRole('alert')).toHaveTextContent('This issue needs a newer reader')
  await expect.element(paper.getByRole('button', { name: 'Reload the page' })).toBeVisible()
})

test('without a network the reader says that the issue is not kept here', async () => {
  onTestFinished(() => void vi.restoreAllMocks())
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const shelf = await aShelf([monday])
  shelf.set(file, 'gone')
  const paper = await openPaper(here, shelf)
  await expect.element(paper.getByRole('alert')).toHaveTextContent('There is no network, and this is not kept')
})

test('an issue that has come out while the paper was open is found, and a corrected one is not called damaged', async () => {
  const shelf = await aShelf([monday])
  const paper = await openPaper(here, shelf)
  await expect.element(paper.getByRole('heading', { name: 'Dikes give way at night' })).toBeVisible()
  const headed = (headline: string) => [anArticle({ heads: { headline: [headline] } })]
  const tuesday = anIssue({ date: '2021-07-21', articles: headed('Water falls') })
  const wednesday = anIssue({ date: '2021-07-22', articles: headed('Dikes mended') })
  for (const [path, answer] of await aShelf([monday, tuesday, wednesday])) shelf.set(path, answer)
  await paper.goTo(`/${monday.paper}/2021-07-21`)
  await expect.element(paper.getByRole('heading', { name: 'Water falls' })).toBeVisible()
  const corrected = { ...wednesday, rev: 2, articles: headed('Dikes mended in part') }
  for (const [path, answer] of await aShelf([monday, tuesday, corrected])) shelf.set(path, answer)
  await paper.goTo(`/${monday.paper}/2021-07-22`)
  await expect.element(paper.getByRole('heading', { name: 'Dikes mended in part' })).toBeVisible()
})
