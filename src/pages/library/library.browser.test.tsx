import * as v from 'valibot'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { PaperId } from '../../issue/ids.ts'
import { canonicalJson } from '../../issue/json.ts'
import { issueName } from '../../issue/locator.ts'
import { Paper, ShelfIndex, type IssueEntry } from '../../issue/paper.ts'
import { downloads } from '../../offline/downloads.ts'
import { setLocalFiles } from '../../shelf/local.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { aChangingHost, entriesOf } from '../../testing/kept.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf, asJson, type Shelf } from '../../testing/shelf.ts'
import { sayBytes } from '../kept/say-bytes.ts'
import { keptFiles } from '../kept/local.ts'
import { noteKept } from '../kept/marker.ts'
import { bytesOf } from './kept-years.ts'

const harbor = v.parse(PaperId, 'harbor')
const marram = v.parse(PaperId, 'marram')
let shelf: Shelf
let of2020: IssueEntry[]
let of2021: IssueEntry[]

const twoDigits = (n: number) => String(n).padStart(2, '0')
/** Issues of unlike length, so that no sum comes out right by luck. */
const issuesOf = (paper: PaperId, year: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    anIssue({
      paper,
      date: `${year}-07-${twoDigits(at + 1)}`,
      articles: [
        anArticle({
          blocks: [{ t: 'p', k: 'p1', text: 'Tide tables of the outer harbour. '.repeat(40 * (at + 1)).trim() }],
        }),
      ],
    }),
  )

const read = async (from: Shelf, file: string): Promise<unknown> => {
  const answer = from.get(file)
  if (!(answer instanceof Response)) throw new Error(`${file} is not on this shelf`)
  return answer.clone().json()
}

/** One shelf of several: the years of one paper are joined, and the papers stand beside one another. */
async function together(shelves: readonly Shelf[]): Promise<Shelf> {
  const all: Shelf = new Map(shelves.flatMap((one) => [...one]))
  const listed = new Map<PaperId, ShelfIndex['papers'][number]>()
  const years = new Map<PaperId, Paper>()
  for (const one of shelves) {
    // oxlint-disable-next-line no-await-in-loop -- a handful
    for (const entry of v.parse(ShelfIndex, await read(one, 'index.json')).papers) {
      const title = `The ${entry.id.replace(/^./, (letter) => letter.toUpperCase())}`
      // oxlint-disable-next-line no-await-in-loop -- a handful
      const facts = v.parse(Paper, await read(one, `${entry.id}/paper.json`))
      listed.set(entry.id, { ...entry, title })
      years.set(entry.id, { ...facts, title, years: [...(years.get(entry.id)?.years ?? []), ...facts.years] })
    }
  }
  all.set('index.json', asJson(canonicalJson({ format: 1, papers: [...listed.values()] })))
  for (const [id, facts] of years) all.set(`${id}/paper.json`, asJson(canonicalJson(facts)))
  return all
}

/** The database is the one of the app: each test begins with nothing in it. */
beforeEach(async () => {
  await page.viewport(1440, 900)
  for (const paper of await downloads().papers()) {
    // oxlint-disable-next-line no-await-in-loop -- one or two
    const kept = await downloads().list(paper)
    // oxlint-disable-next-line no-await-in-loop -- one or two
    await downloads().remove(
      paper,
      kept.map(({ date, edition }) => issueName(date, edition)),
    )
  }
  noteKept([])
  setLocalFiles(keptFiles)
  shelf = await together([
    await aShelf(issuesOf(harbor, 2020, 2)),
    await aShelf(issuesOf(harbor, 2021, 6)),
    await aShelf(issuesOf(marram, 2021, 1)),
  ])
  of2020 = await entriesOf(shelf, 'harbor/2020.json')
  of2021 = await entriesOf(shelf, 'harbor/2021.json')
})

/** Before the app is opened, and without its mark. */
async function keepHere(entries: readonly IssueEntry[]) {
  aChangingHost(shelf)
  expect((await downloads().keep(harbor, entries)).failed).toEqual([])
}

const said = (entries: readonly { bytes: number }[]) => sayBytes(bytesOf(entries), 'en')
const harborHere = () => page.getByRole('region', { name: 'The Harbor' })
const year = (name: string) =>
  harborHere()
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
const keepOf = (name: string) => year(name).getByRole('button', { name: /Keep/ })
const factOf = (term: string) =>
  page.getByRole('complementary').getByRole('term').filter({ hasText: term }).element().nextElementSibling?.textContent
const title = () => page.getByRole('heading', { level: 1, name: 'On this device' })

test('it counts what is kept, and how much of it, by paper and year', async () => {
  const kept = [...of2020.slice(0, 1), ...of2021.slice(2, 5)]
  await keepHere(kept)
  const screen = await openPaper('/library', shelf) // though no mark tells of them
  await expect.element(screen.getByText(`1 paper, 4 issues, ${said(kept)}`)).toBeVisible()
  const folio = harborHere().getByText('4 of 8 issues', { exact: true })
  await expect.element(folio).toBeVisible()
  await expect.element(harborHere().getByText(said(kept), { exact: true })).toBeVisible()
  await expect.element(harborHere().getByText('1 July 2020 – 5 July 2021')).toBeVisible()
  await expect.element(year('2021').getByText(`3 of 6 issues · ${said(of2021.slice(2, 5))}`)).toBeVisible()
  await expect.element(year('2020').getByText(`1 of 2 issues · ${said(of2020.slice(0, 1))}`)).toBeVisible()
  const others = [...of2021.slice(0, 2), ...of2021.slice(5)]
  await expect.element(keepOf('2021')).toHaveTextContent(`Keep the other 3 · ${said(others)}`)
  await expect.element(keepOf('2021')).toHaveAccessibleName(/^2021 Keep the other 3/)
  expect(factOf('Text of papers')).toBe(said(kept))
  const other = page.getByRole('region', { name: 'The Marram' })
  await expect.element(other.getByText('Nothing kept')).toBeVisible()
  await expect.element(other.getByText('0 of 1 issue', { exact: true })).toBeVisible()
})

test('the rest of a year is kept, and the focus stays at the year', async () => {
  await keepHere(of2021.slice(0, 1))
  await openPaper('/library', shelf)
  await keepOf('2021').click()
  await expect.element(year('2021').getByText(`6 of 6 issues · ${said(of2021)}`)).toBeVisible()
  await expect.element(keepOf('2021')).not.toBeInTheDocument()
  await expect.element(year('2021').getByRole('link', { name: '2021' })).toHaveFocus()
  expect((await downloads().list(harbor)).map(({ date }) => date)).toEqual(of2021.map(({ date }) => date))
  expect(factOf('Text of papers')).toBe(said(of2021))
})

test('the newest are kept over the turn of a year', async () => {
  await openPaper('/library', shelf)
  const all = [...of2020, ...of2021]
  const button = harborHere().getByRole('button', { name: `Keep all 8 issues · ${said(all)}` })
  await button.click()
  await expect.element(harborHere().getByText('All 8 issues are here')).toBeVisible()
  expect(await downloads().list(harbor)).toHaveLength(8)
  await expect.element(page.getByRole('link', { name: 'The Harbor' })).toHaveFocus()
})

test('what is being kept is stopped midway: what is done stays, the rest is offered again', async () => {
  await openPaper('/library', shelf)
  await expect.element(keepOf('2021')).toBeVisible()
  const answer = fetch
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  vi.stubGlobal('fetch', async (address: unknown, { signal }: { signal?: AbortSignal } = {}) => {
    if (/2021-07-0[3-6]/.test(String(address))) await gate
    signal?.throwIfAborted()
    return answer(String(address))
  })
  onTestFinished(letGo)
  await keepOf('2021').click()
  const bar = harborHere().getByRole('progressbar', { name: 'Keeping 2 of 6' })
  await expect.element(bar).toBeVisible()
  await expect.element(bar).toHaveAttribute('value', '2')
  await expect.element(keepOf('2020')).toHaveAttribute('aria-disabled', 'true')
  const stop = year('2021').getByRole('button', { name: '2021 Stop' })
  await expect.element(stop).toHaveFocus()
  await stop.click()
  letGo()
  await expect.element(harborHere().getByRole('progressbar')).not.toBeInTheDocument()
  await expect.element(year('2021').getByText(`2 of 6 issues · ${said(of2021.slice(0, 2))}`)).toBeVisible()
  await expect.element(keepOf('2021')).toHaveTextContent(`Keep the other 4 · ${said(of2021.slice(2))}`)
  await expect.element(keepOf('2021')).toHaveFocus()
  await expect.element(page.getByText(/were not kept/)).not.toBeInTheDocument()
  expect(await downloads().list(harbor)).toHaveLength(2)
})

test('a year is removed after it has been asked once, and no other', async () => {
  await keepHere([...of2020, ...of2021])
  await openPaper('/library', shelf)
  const remove = year('2021').getByRole('button', { name: '2021 Remove' })
  await remove.click()
  await expect.element(year('2021').getByText('Remove 6 issues from this device?')).toBeVisible()
  await year('2021').getByRole('button', { name: '2021 Leave' }).click()
  expect(await downloads().list(harbor)).toHaveLength(8)
  await remove.click()
  await year('2021').getByRole('button', { name: 'Yes, remove' }).click()
  await expect.element(year('2021').getByText('0 of 6 issues', { exact: true })).toBeVisible()
  await expect.element(year('2021').getByRole('link', { name: '2021' })).toHaveFocus()
  expect((await downloads().list(harbor)).map(({ date }) => date)).toEqual(of2020.map(({ date }) => date))
  await expect.element(keepOf('2021')).toHaveTextContent(`Keep this year · ${said(of2021)}`)
})

test('where nothing is kept one button keeps the newest issue of each paper', async () => {
  await openPaper('/library', shelf)
  await expect.element(page.getByText('No issue is kept yet.')).toBeVisible()
  const newest = [...of2021.slice(-1), ...(await entriesOf(shelf, 'marram/2021.json'))]
  await page.getByRole('button', { name: `Keep the newest issue of each paper · ${said(newest)}` }).click()
  await expect.element(page.getByText(`2 papers, 2 issues, ${said(newest)}`)).toBeVisible()
  await expect.element(title()).toHaveFocus()
  expect((await downloads().list(harbor)).map(({ date }) => date)).toEqual(['2021-07-06'])
  expect(await downloads().list(marram)).toHaveLength(1)
})

test('older years wait behind a button, and the focus goes on to the first of them', async () => {
  const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]
  shelf = await together(await Promise.all(years.map((one) => aShelf(issuesOf(harbor, one, 1)))))
  await keepHere(await entriesOf(shelf, 'harbor/2013.json'))
  await openPaper('/library', shelf)
  const shown = () =>
    harborHere()
      .getByRole('list', { name: 'By year' })
      .getByRole('link')
      .elements()
      .map((link) => link.textContent)
  await expect.poll(shown).toEqual(['2019', '2018', '2017', '2016', '2015', '2013'])
  await harborHere().getByRole('button', { name: '2012–2014, 2 more years' }).click()
  expect(shown()).toEqual(years.map(String).toReversed())
  await expect.element(harborHere().getByRole('link', { name: '2014' })).toHaveFocus()
})

test('a year that could not be removed says so', async () => {
  await keepHere(of2020)
  await openPaper('/library', shelf)
  await year('2020').getByRole('button', { name: '2020 Remove' }).click()
  const refuse = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('the disk fails', 'UnknownError')
  })
  onTestFinished(() => refuse.mockRestore())
  await year('2020').getByRole('button', { name: 'Yes, remove' }).click()
  await expect.element(year('2020').getByRole('alert')).toHaveTextContent('Nothing was removed')
  await expect.element(year('2020').getByText('2 of 2 issues')).toBeVisible()
})

test('what could not be kept says how many, why, and what to do', async () => {
  await openPaper('/library', shelf)
  await expect.element(keepOf('2021')).toBeVisible()
  shelf.delete('harbor/2021/2021-07-02/issue.json')
  shelf.set('harbor/2021/2021-07-04/issue.json', 'gone')
  shelf.set('harbor/2021/2021-07-05/issue.json', 'gone')
  await keepOf('2021').click()
  await expect.element(harborHere().getByText('1 issue was not kept: the host has no such issue.')).toBeVisible()
  await expect.element(harborHere().getByText('2 issues were not kept: the host does not answer.')).toBeVisible()
  await expect.element(harborHere().getByText('Keep the others a little later.')).toBeVisible()
  await expect.element(year('2021').getByText('3 of 6 issues')).toBeVisible()
})

test('without a host what is kept is shown, and what is not says why it cannot be', async () => {
  await keepHere(of2021)
  const before = await openPaper('/library', shelf)
  await expect.element(year('2021').getByText('6 of 6 issues')).toBeVisible()
  await before.unmount()
  await openPaper('/library', new Map([['index.json', 'gone']]))
  await expect.element(year('2021').getByText(`6 of 6 issues · ${said(of2021)}`)).toBeVisible()
  await expect.element(keepOf('2020')).toBeVisible() // the list of its issues has come with the others
  const other = page.getByRole('region', { name: 'The Marram' })
  await expect.element(other.getByText(/^The list of issues did not come/)).toBeVisible()
})

test('with nothing kept and no host there is still a screen', async () => {
  await openPaper('/library', new Map([['index.json', 'gone']]))
  await expect.element(title()).toBeVisible()
  await expect.element(page.getByText(/^The shelf did not open: the host does not answer/)).toBeVisible()
  await expect.element(page.getByText('There is no paper on the shelf, and none is kept here.')).toBeVisible()
})

test('a paper that no longer stands on the shelf can still be removed', async () => {
  await keepHere(of2020)
  await openPaper('/library', await together([await aShelf(issuesOf(marram, 2021, 1))]))
  await year('2020').getByRole('button', { name: '2020 Remove' }).click()
  await year('2020').getByRole('button', { name: 'Yes, remove' }).click()
  await expect.poll(() => downloads().papers()).toEqual([])
})

test('it says how much room there is, and asks the browser to keep it', async () => {
  await keepHere(of2020)
  await openPaper('/library', shelf)
  const { quota = 0 } = await navigator.storage.estimate()
  expect(quota).toBeGreaterThan(0)
  await expect.poll(() => factOf('The browser allows')).toMatch(/^about [\d,.]+ [kMG]B$/)
  expect(factOf('This site in all')).toMatch(/^about [\d,.]+ [kMG]B$/)
  const isProtected = await navigator.storage.persisted()
  const state = isProtected ? 'The browser has agreed to keep it' : 'The browser may clear it when room runs short'
  await expect.element(page.getByText(state)).toBeVisible()
  const ask = page.getByRole('button', { name: 'Ask the browser to keep it' })
  if (isProtected) return
  await ask.click()
  const after = (await navigator.storage.persisted()) ? 'The browser has agreed to keep it' : /did not agree/
  await expect.element(page.getByText(after)).toBeVisible()
})

test('the shelf and the settings lead here', async () => {
  const screen = await openPaper('/', shelf)
  await screen.getByRole('link', { name: 'On this device' }).click()
  await expect.element(title()).toBeVisible()
  await screen.goTo('/')
  await page.getByRole('button', { name: 'Text and colours' }).click()
  const panel = page.getByRole('dialog', { name: 'Text and colours' })
  await panel.getByRole('link', { name: 'On this device' }).click()
  await expect.element(panel).not.toBeInTheDocument() // closed, it has no role
  await expect.element(title()).toBeVisible()
})
