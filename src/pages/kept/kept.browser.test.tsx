import * as v from 'valibot'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { downloads } from '../../offline/downloads.ts'
import { setLocalFiles } from '../../shelf/local.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { entriesOf } from '../../testing/kept.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf, type Shelf } from '../../testing/shelf.ts'
import { keptFiles } from './local.ts'
import { mayHaveKept, noteKept } from './marker.ts'

let count = 0
let paper: PaperId
let shelf: Shelf
const gone: Shelf = new Map()
/** The database is the reader's own, so each test has a paper of its own in it. */
beforeEach(async () => {
  await page.viewport(1440, 900)
  count += 1
  paper = v.parse(PaperId, `kept-${count}-${crypto.randomUUID().slice(0, 8)}`)
  shelf = await aShelf(
    ['2021-07-19', '2021-07-20', '2021-07-21'].map((date) =>
      anIssue({ paper, date, articles: [anArticle({ heads: { headline: [`Tides of ${date}`] } })] }),
    ),
  )
  setLocalFiles(keptFiles)
})
const keepButton = () => page.getByRole('button', { name: /^Keep the text on this device · \d+ kB$/ })
const removeButton = () => page.getByRole('button', { name: 'Remove from this device' })
const isHere = () => page.getByText('The text is on this device', { exact: true })
const markOf = (name: RegExp) => page.getByRole('grid', { name: 'July 2021' }).getByRole('link', { name })
const away: Shelf = new Map([['index.json', 'gone']])

test('an issue that is kept from its front page opens without a host, and is marked in the calendar', async () => {
  const before = await openPaper(`/${paper}/2021-07-20`, shelf)
  await keepButton().click()
  await expect.element(isHere()).toBeVisible()
  await expect.element(removeButton()).toHaveFocus()
  await before.unmount()

  const cold = await openPaper(`/${paper}/2021-07-20/1-01`, gone)
  await expect.element(page.getByRole('heading', { level: 1, name: 'Tides of 2021-07-20' })).toBeVisible()
  await cold.goTo(`/${paper}/dates/2021-07`)
  await expect.element(markOf(/20 July.* saved on this device$/)).toBeVisible()
  await expect.element(markOf(/19 July.*, 1 page$/)).toBeVisible()
  const key = page.getByRole('list', { name: 'Key' })
  await expect.element(key.getByText('The text is on this device')).toBeVisible()
  await cold.goTo(`/${paper}/2021-07-19`)
  await expect.element(page.getByRole('alert')).toBeVisible() // that one is not here
})

test('the card of a day keeps it and takes it away, and the calendar follows', async () => {
  await openPaper(`/${paper}/dates/2021-07`, shelf)
  const card = page.getByRole('region', { name: 'This day' })
  await expect.element(card.getByRole('heading', { name: /21 July/ })).toBeVisible()
  await keepButton().click()
  await expect.element(markOf(/21 July.* saved on this device$/)).toBeVisible()
  expect(mayHaveKept(paper)).toBe(true)
  await removeButton().click()
  await expect.element(markOf(/21 July.*, 1 page$/)).toBeVisible()
  await expect.element(keepButton()).toHaveFocus()
  expect(mayHaveKept(paper)).toBe(false)
  expect(await downloads().list(paper)).toEqual([])
})

test('another tab hears of what is kept', async () => {
  await openPaper(`/${paper}/dates/2021-07`, shelf)
  const card = page.getByRole('region', { name: 'This day' })
  await expect.element(card.getByRole('heading', { name: /21 July/ })).toBeVisible()
  await expect.element(keepButton()).toBeVisible()
  const [entry] = await entriesOf(shelf, `${paper}/2021.json`)
  if (!entry) throw new Error('an entry')
  const otherTab = new BroadcastChannel(`broadsheet-downloads/${paper}`)
  onTestFinished(() => otherTab.close())
  await downloads().keep(paper, [entry])
  noteKept(await downloads().papers())
  otherTab.postMessage('changed')
  await expect.element(markOf(/19 July.* saved on this device$/)).toBeVisible()
})

test('what could not be kept says why, and can be tried again', async () => {
  const file = `${paper}/2021/2021-07-20/issue.json`
  const answer = shelf.get(file)
  const screen = await openPaper(`/${paper}/2021-07-20`, shelf)
  await expect.element(keepButton()).toBeVisible()
  shelf.delete(file)
  await keepButton().click()
  await expect.element(screen.getByText('Not kept: the host has no such issue')).toBeVisible()
  expect(mayHaveKept(paper)).toBe(false)
  if (answer !== undefined) shelf.set(file, answer)
  await keepButton().click()
  await expect.element(isHere()).toBeVisible()
  await expect.element(screen.getByText(/^Not kept/)).not.toBeInTheDocument()
})

test('what is kept is found without a host though the mark of it was lost, and marked again', async () => {
  const before = await openPaper(`/${paper}/2021-07-20`, shelf)
  await keepButton().click()
  await expect.element(isHere()).toBeVisible()
  await before.unmount()
  noteKept([])
  await openPaper(`/${paper}/2021-07-20`, away)
  await expect.element(page.getByText('Tides of 2021-07-20')).toBeVisible()
  expect(mayHaveKept(paper)).toBe(true)
})

test('a paper that has gone on since is brought up to date when it is opened', async () => {
  const before = await openPaper(`/${paper}/2021-07-20`, shelf)
  await keepButton().click()
  await expect.element(isHere()).toBeVisible()
  await before.unmount()
  const newer = await aShelf(
    ['2021-07-19', '2021-07-20', '2021-07-21', '2021-07-22'].map((date) => anIssue({ paper, date })),
  )
  const online = await openPaper(`/${paper}/dates/2021-07`, newer)
  const size = () =>
    downloads()
      .file(`${paper}/paper.json`)
      .then((kept) => kept && new TextDecoder().decode(kept.bytes))
  await expect.poll(size).toContain('2021-07-22')
  await online.unmount()
  await openPaper(`/${paper}/dates/2021-07`, gone)
  await expect.element(markOf(/22 July/)).toBeVisible()
  await expect.element(markOf(/20 July.* saved on this device$/)).toBeVisible()
})

test('what is being kept goes on when its page is left', async () => {
  const date = v.parse(IssueDate, '2021-07-20')
  const screen = await openPaper(`/${paper}/${date}`, shelf)
  await keepButton().click()
  await screen.goTo('/about')
  await expect.poll(() => downloads().has(paper, { date })).toBe(true)
})
