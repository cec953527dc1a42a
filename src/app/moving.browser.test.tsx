import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withGaps } from '../testing/changed.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { keysWork, said } from '../testing/keys.ts'
import { openPaper } from '../testing/open-paper.tsx'
import { aShelf } from '../testing/shelf.ts'

const headed = (id: string, headline: string) => anArticle({ id, heads: { headline: [headline] } })
/** Two pages on 19 July, an extra besides, a lost week, a page on 28 July. */
const issues = [
  anIssue({ date: '2021-07-19', articles: [headed('1-01', '早市'), headed('1-02', '晚潮'), headed('2-01', '灯下')] }),
  anIssue({ date: '2021-07-19', edition: 'extra', kind: 'extra', articles: [headed('1-01', '合龙')] }),
  anIssue({ date: '2021-07-28', articles: [headed('1-01', '归航')] }),
]
const gaps = [{ from: '2021-07-20', to: '2021-07-27', reason: '原报散失' }]
const openAt = async (path: string) => openPaper(path, await withGaps(await aShelf(issues), 'harbor', gaps))

const order = [
  ['/2021-07-19/1-01', '早市'],
  ['/2021-07-19/1-02', '晚潮'],
  ['/2021-07-19/2-01', '灯下'],
  ['/2021-07-19~extra/1-01', '合龙'],
  ['/2021-07-28/1-01', '归航'],
] as const

test('J and K read the whole run, edition and gap and all, and stop at its ends', async () => {
  const paper = await openAt(`/harbor${order[0][0]}`)
  const heading = paper.getByRole('heading', { level: 1 })
  await keysWork()
  await inTurn(order, async ([, head]) => {
    await expect.element(heading).toHaveTextContent(head)
    await press('j')
  })
  await expect.element(paper.getByText('This is the latest article').last()).toBeInTheDocument()
  expect(said()).toBe('This is the latest article')
  await inTurn(order.toReversed(), async ([, head]) => {
    await expect.element(heading).toHaveTextContent(head)
    await press('k')
  })
  await expect.poll(said).toBe('This is the first article of all')
})

test('a key that waits for the next issue does not call back a reader who has gone elsewhere', async () => {
  const paper = await openAt('/harbor/2021-07-19/1-01')
  await keysWork()
  const arrive = holdBack('2021-07-19~extra/issue.json')
  await paper.goTo('/harbor/2021-07-19/2-01')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('灯下')
  await press('j')
  await press('1')
  await expect.poll(() => document.title).toContain('第1版')
  await arrive()
  expect(document.querySelector('.bar .day')?.textContent).toBe('19 July 2021') // not its extra
})

test('the link over a border says that the issue ends, what comes next and why there is nothing in between', async () => {
  const paper = await openAt('/harbor/2021-07-19/2-01')
  const way = paper.getByRole('navigation', { name: 'Previous, Next' })
  await expect
    .element(way.getByRole('link', { name: /next issue/ }))
    .toHaveTextContent('End of this issue · next issue 19 July Extra · Page 1 ›合龙')
  await way.getByRole('link', { name: /next issue/ }).click()
  await expect
    .element(way.getByRole('link', { name: /next issue/ }))
    .toHaveTextContent('End of this issue · next issue 28 July · Page 1 ›No paper 20 July – 27 July: 原报散失归航')
  await paper.goTo('/harbor/2021-07-28/1-01')
  await expect.element(way).toHaveTextContent(/No paper 20 July – 27 July: 原报散失合龙.*This is the latest article/)
})

test('the arrows turn every page of the run, and Shift with them every issue', async () => {
  const paper = await openAt('/harbor/2021-07-19')
  await keysWork()
  const pages = ['2021-07-19 第1版', '2021-07-19 第2版', '2021-07-19 第1版', '2021-07-28 第1版']
  await inTurn(pages, async (title) => {
    await expect.poll(() => document.title).toContain(title)
    await press('{ArrowRight}')
  })
  await expect.poll(said).toBe('This is the latest issue')
  await inTurn(pages.toReversed(), async (title) => {
    await expect.poll(() => document.title).toContain(title)
    await press('{ArrowLeft}')
  })
  await expect.poll(said).toBe('This is the first issue of all')
  await inTurn(['19 July 2021', '19 July 2021 Extra', '28 July 2021'], async (banner) => {
    await expect.element(paper.getByRole('banner').first()).toHaveTextContent(banner)
    await press('{Shift>}{ArrowRight}{/Shift}')
  })
})

test('the foot of a page leads over the border too', async () => {
  const paper = await openAt('/harbor/2021-07-19~extra')
  const turn = paper.getByRole('navigation', { name: '上一版, 下一版' })
  await expect
    .element(turn)
    .toHaveTextContent(/上一期 7月19日第2版.*下一期 7月28日 · 第1版其间7月20日—27日无报：原报散失归航/)
  await turn.getByRole('link', { name: /上一期/ }).click()
  await expect.poll(() => document.title).toContain('2021-07-19 第2版')
  await expect.element(turn.getByRole('link', { name: /下一期 7月19日 号外/ })).toBeVisible()
  await paper.goTo('/harbor/2021-07-28')
  await expect.element(turn).toHaveTextContent(/这是最新的一期/)
})

test('a page or an issue that one comes to is said once, another article on the page is not', async () => {
  const paper = await openAt('/harbor/2021-07-19/1-01')
  await keysWork()
  await press('j')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('晚潮')
  expect(said()).toBe('')
  await press('j')
  await expect.poll(said).toBe('Page 2')
  await press('j')
  await expect.poll(said).toBe('Monday, 19 July 2021 Extra Page 1')
})

test('Escape goes up from the article to its page and from the page to the issue, and closes the list of keys before', async () => {
  const paper = await openAt('/harbor/2021-07-19/2-01')
  await keysWork()
  await press('?')
  const list = paper.getByRole('dialog', { name: 'Keys' })
  await expect.element(list).toBeVisible()
  await expect.element(list).toHaveTextContent(/JNext article.*Shift→Next issue/)
  await press('j') // inert meanwhile
  await press('{Escape}')
  await expect.element(list).not.toBeInTheDocument()
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('灯下')
  await press('{Escape}')
  await expect.poll(() => document.title).toContain('2021-07-19 第2版')
  await press('{Escape}')
  await expect.poll(() => document.title).toContain('2021-07-19 第1版')
  await press('{Escape}') // there is nothing above
  await press('2')
  await expect.poll(() => document.title).toContain('2021-07-19 第2版')
})

test('keys are letters in a field', async () => {
  const paper = await openAt('/harbor/dates')
  await keysWork()
  const field = paper.getByRole('textbox')
  await field.fill('')
  await userEvent.type(field, 't')
  await expect.element(field).toHaveValue('t')
  expect(document.title).not.toContain('2021-07-28')
})

/** Holds back the answer for a file; what is given back lets it arrive, and settles when the page has had the time to use it. */
function holdBack(file: string) {
  const { fetch } = globalThis
  let release = () => {}
  const held = new Promise<void>((resolve) => void (release = resolve))
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith(file)) await held
    return fetch(address)
  })
  return async () => {
    release()
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function press(keys: string) {
  return userEvent.keyboard(keys)
}

async function inTurn<Item>(items: readonly Item[], step: (item: Item) => Promise<void>) {
  // oxlint-disable-next-line no-await-in-loop -- a reader does one thing after the other
  for (const item of items) await step(item)
}
