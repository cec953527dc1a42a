import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'

test.use({ trace: 'off' }) // it would draw every width

const widths = [320, 360, 390, 820, 1024, 1440, 1920]
const textSizes = [100, 175]

/** A screen of every route, and of the ways in which one fails. */
const screens: { name: string; path: string; view?: string }[] = [
  { name: 'the shelf', path: './' },
  { name: 'a front page', path: './lancheng-ribao/2026-10-12' },
  { name: 'an English front page', path: './marram-packet/2026-10-16' },
  { name: 'an inside page', path: './lancheng-ribao/2026-10-13/2' },
  { name: 'a page that was lost', path: './liaoyuan-ribao/2021-07-20/2' },
  { name: 'an article', path: './lancheng-ribao/2026-10-12/1-01' },
  { name: 'an article with a table', path: './lancheng-ribao/2026-10-13/2-01' },
  { name: 'an article set from top to bottom', path: './lancheng-ribao/2026-10-12/1-01', view: '竖排' },
  { name: 'an article in columns', path: './lancheng-ribao/2026-10-12/1-01', view: '分栏' },
  { name: 'an article beside its source', path: './liaoyuan-ribao/2021-07-20/1-01?view=source' },
  { name: 'the dates', path: './lancheng-ribao/dates' },
  { name: 'the dates as a list', path: './lancheng-ribao/dates?view=list' },
  { name: 'the dates as a timeline', path: './lancheng-ribao/dates?view=timeline' },
  { name: 'a day in every year', path: './lancheng-ribao/on/10-15' },
  { name: 'all columns', path: './lancheng-ribao/columns' },
  { name: 'a column', path: './lancheng-ribao/columns/水岸新居' },
  { name: 'a series', path: './lancheng-ribao/columns/澜水大桥合龙记' },
  { name: 'an article of a series', path: './lancheng-ribao/2026-10-15~extra/1-01' },
  { name: 'what was found', path: './search?q=大桥&paper=lancheng-ribao' },
  { name: 'a search that finds nothing', path: './search?q=無此詞' },
  { name: 'what is kept on the device', path: './library' },
  { name: 'the settings', path: './settings' },
  { name: 'the colophon', path: './about' },
  { name: 'a day without a paper', path: './lancheng-ribao/2020-01-01' },
  { name: 'an article that is not there', path: './lancheng-ribao/2026-10-12/9-99' },
  { name: 'an address that leads nowhere', path: './no/such/address/at/all' },
]

for (const { name, path, view } of screens)
  test(`nothing lies outside the window on ${name}, however narrow it is and however large the text`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    if (view !== undefined) await page.getByRole('button', { name: view }).click()
    const over: string[] = []
    for (const size of textSizes)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        for (const what of await outside(page, size)) over.push(`${width} px, ${size} %: ${what}`)
      }
    expect(over).toEqual([])
  })

/** Sets the text size; what then makes the page wider than the window. */
function outside(page: Page, size: number): Promise<string[]> {
  return page.evaluate(async (percent) => {
    document.documentElement.style.fontSize = `${percent}%`
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement
    if (scrollWidth <= clientWidth) return []
    const name = ({ tagName, className, parentElement }: Element) =>
      `${parentElement?.className ?? ''} > ${tagName.toLowerCase()}.${className}`
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return [`${scrollWidth} in ${clientWidth}: ${beyond.slice(0, 5).map(name).join(', ')}`]
  }, size)
}
