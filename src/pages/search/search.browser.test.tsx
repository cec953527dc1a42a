import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { searches } from '../../desk/saved-searches-store.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aRun } from '../../testing/run-shelf.ts'
import { aShelf, asIndexHtml, type Shelf } from '../../testing/shelf.ts'
import { watched } from '../../testing/watched.ts'

beforeEach(async () => {
  await page.viewport(1200, 900)
  const desk = searches()
  await Promise.all((await desk.all()).map(({ address }) => desk.unsave(address)))
  await desk.clear()
})

const p = (k: string, text: string) => ({ t: 'p' as const, k, text })
const issues = [
  anIssue({
    date: '2021-07-19',
    articles: [
      anArticle({ id: '1-01', heads: { headline: ['渡口停航'] }, blocks: [p('a', '大桥合龙以后，渡口停航。')] }),
      anArticle({
        id: '2-01',
        kind: 'letter',
        heads: { headline: ['致编辑'] },
        blocks: [p('a', '从大桥上看江，大桥很高。')],
        bylines: [{ text: '周溪', names: ['周溪'] }],
      }),
    ],
  }),
  anIssue({
    date: '2021-07-20',
    articles: [
      anArticle({
        id: '1-01',
        column: '江畔行',
        heads: { kicker: ['今晨六时'], headline: ['大桥', '合龙'] },
        blocks: [p('a', '两岸居民上了堤。')],
      }),
      anArticle({ id: '2-01', heads: { headline: ['天气'] }, blocks: [p('a', '多云。')] }),
    ],
  }),
]
const run = '/search?paper=harbor'
const asked = (q: string, rest = '') => `/search?q=${encodeURIComponent(q)}&paper=harbor${rest}`

const field = () => page.getByRole('combobox', { name: 'Words to find' })
const rows = () => page.getByRole('list', { name: 'What was found' }).getByRole('heading', { level: 2 })
const status = () => page.getByRole('status')
const heads = async (...expected: string[]) => {
  await expect
    .poll(() =>
      rows()
        .all()
        .map((row) => row.element().textContent),
    )
    .toEqual(expected)
}

test('what is typed is found after a rest, in the whole run, the newest first, with marks just where it stands', async () => {
  await openPaper(run, await aShelf(issues))
  await userEvent.fill(field(), '大桥')
  await heads('大桥 合龙', '渡口停航', '致编辑')
  await expect.element(status().first()).toHaveTextContent('3 articles, 4 places in 2 issues')
  const marks = [...document.querySelectorAll('.hits mark')].map((mark) => mark.textContent)
  expect(marks).toEqual(['大桥', '大桥', '大桥', '大桥'])
  expect(document.title).toBe('大桥 · Search')
  await expect
    .element(rows().nth(0).getByRole('link'))
    .toHaveAttribute('href', '/harbor/2021-07-20/1-01?q=%E5%A4%A7%E6%A1%A5')
})

test('nothing is asked while Chinese is composed, and Enter within it sends nothing', async () => {
  await openPaper(run, await aShelf(issues))
  await expect.element(field()).toBeVisible()
  const input = field().element()
  if (!(input instanceof HTMLInputElement)) throw new Error('a field')
  input.focus()
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  setValue(input, 'daqiao')
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
  input.form?.requestSubmit()
  await rest()
  expect(document.title).toBe('Search')
  setValue(input, '大桥')
  input.dispatchEvent(new CompositionEvent('compositionend', { data: '大桥', bubbles: true }))
  await heads('大桥 合龙', '渡口停航', '致编辑')
})

test('one search is one entry of the history, however it was typed', async () => {
  const screen = await openPaper(run, await aShelf(issues))
  await userEvent.fill(field(), '大')
  await heads('大桥 合龙', '渡口停航', '致编辑')
  await userEvent.fill(field(), '多云')
  await heads('天气')
  await userEvent.keyboard('{Enter}')
  await userEvent.fill(field(), '渡口')
  await heads('渡口停航')
  await screen.goBack()
  await heads('天气')
  await expect.element(field()).toHaveValue('多云')
  await screen.goBack()
  await expect.element(field()).toHaveValue('')
  await expect.element(page.getByRole('heading', { name: 'Ways to ask' })).toBeVisible()
})

test('a sign of the language sets itself about what is selected, and one types on', async () => {
  await openPaper(run, await aShelf(issues))
  await userEvent.fill(field(), '大桥')
  await userEvent.click(page.getByRole('button', { name: /^-word/ }))
  await expect.element(field()).toHaveValue('大桥 -')
  await expect.element(field()).toHaveFocus()
  await userEvent.keyboard('渡口')
  await heads('大桥 合龙', '致编辑')
})

test('suggestions are a listbox that the arrows of the field go through', async () => {
  await openPaper(run, await aShelf(issues))
  await userEvent.type(field(), '江畔')
  const option = page.getByRole('option', { name: /江畔行/ })
  await expect.element(option).toBeVisible()
  await expect.element(field()).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(option).toHaveAttribute('aria-selected', 'true')
  await expect.element(field()).toHaveAttribute('aria-activedescendant', option.element().id)
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('栏目:江畔行')
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
  await heads('大桥 合龙')
})

test('what was not understood is said beneath the field', async () => {
  await openPaper(asked('天色:晴'), await aShelf(issues))
  await expect.element(page.getByRole('list', { name: 'What was not understood' })).toHaveTextContent('天色')
})

test('a facet narrows, its chip undoes it, and so does the facet itself', async () => {
  await openPaper(asked('大桥'), await aShelf(issues))
  const facet = page.getByRole('complementary', { name: 'Narrow down' }).getByRole('link', { name: /Page 2/ })
  await userEvent.click(facet)
  await heads('致编辑')
  await expect.element(facet).toHaveAttribute('aria-current', 'true')
  await userEvent.click(page.getByRole('link', { name: 'Take away: Page 2' }))
  await heads('大桥 合龙', '渡口停航', '致编辑')
  const kind = page.getByRole('complementary').getByRole('link', { name: /Letter/ })
  await userEvent.click(kind)
  await heads('致编辑')
  await userEvent.click(kind)
  await heads('大桥 合龙', '渡口停航', '致编辑')
})

test('the order is chosen, and the oldest or the headlines come first', async () => {
  await openPaper(asked('大桥'), await aShelf(issues))
  await userEvent.click(page.getByRole('link', { name: 'Oldest' }))
  await heads('渡口停航', '致编辑', '大桥 合龙')
  await userEvent.click(page.getByRole('link', { name: 'Headlines first' }))
  await expect.poll(() => rows().first().element().textContent).toBe('大桥 合龙')
})

test('an address of one day searches that issue alone, and can be widened', async () => {
  const { shelf, asked: files } = watched(await aShelf(issues))
  await openPaper(asked('大桥', '&from=2021-07-19&to=2021-07-19'), shelf)
  await heads('渡口停航', '致编辑')
  expect(files).not.toContain('harbor/2021/2021-07-20/issue.json')
  await expect.element(page.getByText('All 1 issue searched.')).toBeVisible()
  await userEvent.click(
    page.getByRole('navigation', { name: 'Where to look' }).getByRole('link', { name: /All 2 issues/ }),
  )
  await heads('大桥 合龙', '渡口停航', '致编辑')
})

test('what could not be reached is said with its days and size, and fetched when it can be', async () => {
  const whole = await aShelf(issues)
  const lame: Shelf = new Map(whole).set('harbor/2021/2021-07-19/issue.json', 'gone')
  await openPaper(asked('大桥'), lame)
  await heads('大桥 合龙')
  await expect
    .element(
      page.getByText(
        /1 of 2 issues searched: 1 fetched for it\. 1 issue of 19 July 2021 \(1 kB\) could not be reached/,
      ),
    )
    .toBeVisible()
  const text = whole.get('harbor/2021/2021-07-19/issue.json')
  if (text) lame.set('harbor/2021/2021-07-19/issue.json', text)
  await userEvent.click(page.getByRole('button', { name: 'Fetch them to this device and search again' }))
  await heads('大桥 合龙', '渡口停航', '致编辑')
})

test('nothing found says what to try, and each try is a search', async () => {
  await openPaper(asked('大桥 隧道', '&page=1'), await aShelf(issues))
  await expect.element(page.getByText('Nothing found for “大桥 隧道”').first()).toBeVisible()
  await userEvent.click(page.getByRole('link', { name: 'Look for “大桥”' }))
  await heads('大桥 合龙', '渡口停航')
})

test('a search without a paper asks which, and keeps what was typed', async () => {
  await openPaper('/search?q=%E5%A4%9A%E4%BA%91', await aShelf(issues))
  await userEvent.click(page.getByRole('link', { name: /港湾日报/ }))
  await expect.element(field()).toHaveValue('多云')
  await heads('天气')
})

test('what was asked is kept on this device, and cleared', async () => {
  const screen = await openPaper(run, await aShelf(issues))
  await userEvent.fill(field(), '多云')
  await userEvent.keyboard('{Enter}')
  await heads('天气')
  await screen.goTo(run)
  await expect.element(page.getByRole('link', { name: '多云' })).toHaveAttribute('href', asked('多云'))
  await userEvent.click(page.getByRole('button', { name: 'Clear' }))
  await expect.poll(() => page.getByRole('heading', { name: 'Asked before' }).all().length).toBe(0)
})

test('a watched search tells what newer issues have for it, until it is looked at', async () => {
  await searches().save(asked('大桥'), { at: 1, seen: issues[0]?.date })
  const screen = await openPaper(run, await aShelf(issues))
  await expect.element(page.getByText('1 new')).toBeVisible() // of the 20th, and not the two of the 19th
  await userEvent.click(page.getByRole('link', { name: '大桥', exact: true }).last())
  await heads('大桥 合龙', '渡口停航', '致编辑')
  await expect.element(page.getByRole('button', { name: 'Stop watching' })).toHaveAttribute('aria-pressed', 'true')
  await screen.goTo(run)
  await expect.element(page.getByRole('heading', { name: 'Watched' })).toBeVisible()
  await expect.poll(() => page.getByText('1 new').all().length).toBe(0)
})

test('the list grows, and is as long when one comes back', async () => {
  const many = anIssue({
    articles: Array.from({ length: 30 }, (_, at) =>
      anArticle({
        id: `1-${String(at + 1).padStart(2, '0')}`,
        heads: { headline: [`第${at + 1}桥`] },
        blocks: [p('a', `江上第${at + 1}座，各有各的长短，这是它的一段话。`)],
      }),
    ),
  })
  const screen = await openPaper(asked('桥'), await aShelf([many]))
  await expect.poll(() => rows().all().length).toBe(20)
  await userEvent.click(page.getByRole('button', { name: 'Show more' }))
  await expect.poll(() => rows().all().length).toBe(30)
  await screen.goTo('/harbor/2021-07-20/1-01')
  await expect.element(page.getByRole('heading', { level: 1, name: '第1桥' })).toBeVisible()
  await screen.goBack()
  await expect.poll(() => rows().all().length).toBe(30)
})

test('handles of the years go by keys, say where they stand, and ask once they rest', async () => {
  const dates = ['2018-03-01', '2019-03-01', '2020-03-01', '2021-03-01']
  await openPaper(asked('大桥'), await aRun({ issues: dates.map((date) => ({ date })) }))
  const from = page.getByRole('slider', { name: 'From year' })
  const to = page.getByRole('slider', { name: 'To year' })
  await expect.element(from).toHaveAttribute('aria-valuetext', '2018, 0 articles')
  from.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  to.element().focus()
  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(page.getByRole('link', { name: 'Take away: 2019 – 2020' })).toBeVisible()
  await expect.element(from).toHaveAttribute('aria-valuetext', '2019, 0 articles')
  await expect.element(to).toHaveValue('2')
  await userEvent.click(page.getByRole('link', { name: 'Take away: 2019 – 2020' }))
  await expect.element(to).toHaveValue('3')
})

test('slash leads into the field', async () => {
  await openPaper(asked('大桥'), await aShelf(issues))
  await heads('大桥 合龙', '渡口停航', '致编辑')
  await userEvent.keyboard('/')
  await expect.element(field()).toHaveFocus()
  await expect.element(field()).toHaveValue('大桥')
})

test('words are counted by month when it is asked for, as lines and as a table', async () => {
  await openPaper(asked('大桥 或 多云'), await aShelf([...issues, anIssue({ date: '2021-08-01' })]))
  await heads('大桥 合龙', '天气', '渡口停航', '致编辑')
  await userEvent.click(page.getByText('Articles by month'))
  const table = page.getByRole('table', { name: 'Articles by month' })
  await expect.element(table.getByRole('row', { name: '2021-07' })).toHaveTextContent('2021-0731')
  await expect.element(table.getByRole('row', { name: '2021-08' })).toHaveTextContent('2021-0800')
  const dashes = [...document.querySelectorAll('.trend-lines polyline')].map((line) =>
    line.getAttribute('stroke-dasharray'),
  )
  expect(new Set(dashes).size).toBe(2) // not by colour alone
})

test('what has come damaged is said, and asked for again', async () => {
  const whole = await aShelf(issues)
  const dead: Shelf = new Map(whole).set('harbor/2021.json', asIndexHtml())
  const screen = await openPaper(run, dead)
  await userEvent.fill(field(), '大桥')
  await expect.element(page.getByText(/damaged/).first()).toBeVisible()
  expect(screen.container.querySelector('.hits')).toBeNull()
  const year = whole.get('harbor/2021.json')
  if (year) dead.set('harbor/2021.json', year)
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await heads('大桥 合龙', '渡口停航', '致编辑')
})

test('a search that fails says why, and is asked again', async () => {
  const whole = await aShelf(issues)
  let host: 'once' | 'gone' | 'up' = 'once'
  const get = (file: string) => {
    const answer = host === 'gone' ? host : whole.get(file)
    if (host === 'once' && file === 'harbor/paper.json') host = 'gone' // the page has come; search finds nobody
    return answer
  }
  await openPaper(asked('大桥'), Object.assign(new Map(whole), { get }))
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no connection')
  expect(rows().all()).toEqual([])
  host = 'up'
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await heads('大桥 合龙', '渡口停航', '致编辑')
  expect(page.getByRole('alert').all()).toEqual([])
})

/** As a browser writes into a field: past React's own note of its value. */
function setValue(input: HTMLInputElement, value: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
}

/** Longer than the keys must rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 400))

test('what is watched is told at the foot of the front of an issue that has it, and of no other', async () => {
  const paper = await openPaper(asked('大桥'), await aShelf(issues))
  await page.getByRole('button', { name: 'Watch this search' }).click()
  await expect.element(page.getByRole('button', { name: 'Stop watching' })).toBeInTheDocument()
  await paper.goTo('/harbor/2021-07-19')
  const line = () => page.getByRole('link', { name: '大桥 2 articles' })
  await expect.element(line()).toBeInTheDocument()
  expect(line().element().getAttribute('href')).toBe(asked('大桥', '&from=2021-07-19&to=2021-07-19'))
  await paper.goTo('/harbor/2021-07-20')
  await expect.element(page.getByRole('link', { name: '大桥 1 article' })).toBeInTheDocument()
})

test('who watches for what an issue has not is told nothing there', async () => {
  await searches().save(asked('天气'), { at: 1, seen: undefined })
  const paper = await openPaper('/harbor/2021-07-20', await aShelf(issues))
  await expect.element(page.getByRole('link', { name: '天气 1 article' })).toBeInTheDocument()
  await paper.goTo('/harbor/2021-07-19')
  await expect.element(paper.getByRole('banner').first()).toHaveTextContent('19 July 2021')
  await expect.element(page.getByText('Watched, and in this issue:')).not.toBeInTheDocument()
})
