import { expect } from 'vitest'
import { page, type Locator } from 'vitest/browser'
import { anArticle, anIssue } from './issues.ts'
import { openPaper } from './open-paper.tsx'
import { aShelf } from './shelf.ts'

const sentence = '堤上一共栽了26棵柳树，7月里最长的一根枝条量得10.6米，送报的人每天从底下过两趟。'
const long = anArticle({
  heads: { kicker: ['第4段江堤'], headline: ['柳枝量到十米', '报纸从底下过'], deck: ['全长3公里'] },
  bylines: [{ role: '记者', org: '本报', names: ['林禾'], text: '本报记者 林禾' }],
  dateline: '本报7月19日讯',
  blocks: Array.from({ length: 24 }, (_, at) =>
    at === 8
      ? { t: 'h' as const, k: `b${at}`, text: '第3年的雨' }
      : { t: 'p' as const, k: `b${at}`, text: `第${at + 1}天。${sentence.repeat(3)}` },
  ),
})
const english = anArticle({ id: '1-02', lang: 'en', heads: { headline: ['Low water'] } })
const shelf = () => aShelf([anIssue({ articles: [long, english] }), anIssue({ date: '2021-07-21', articles: [long] })])

/**
 * The article of 23 paragraphs and a subhead, or the English one beside it, in a window of `width` and `height`. The same
 * stands in the issue of the next day too.
 */
export const openLong = async (address = '/harbor/2021-07-20/1-01', width = 1280, height = 800) => {
  await page.viewport(width, height)
  const paper = await openPaper(address, await shelf())
  await expect.element(paper.getByRole('heading', { level: 1 })).toBeVisible()
  return paper
}
type Paper = Awaited<ReturnType<typeof openLong>>

/** Chooses a view above the article, and waits until it is drawn. */
export const choose = async (paper: Paper, name: 'Across' | 'Down' | 'Columns') => {
  await paper.getByRole('button', { name, exact: true }).click()
  await expect.element(paper.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
  await drawn()
  await Promise.all(document.getAnimations().map(({ finished }) => finished)) // colours that change
}
/** Two frames: what follows a scroll or a measurement is there. */
export const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
/** By script: the tool that clicks scrolls the page to what is stuck to its top. */
export const press = (button: Locator) => {
  const element = button.element()
  if (element instanceof HTMLElement) element.click()
}
export const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
/** The box of the text; across, it has no extent. */
export const reader = () => find('.reader')
/** Any part of it shows in the window and, where the text scrolls by itself, in its box. */
export const isInSight = (element: Element) => {
  const { left: from, right: to } = reader().getClientRects()[0] ?? document.documentElement.getBoundingClientRect()
  return [...element.getClientRects()].some(
    ({ left, right, top, bottom }) => right > from + 1 && left < to - 1 && bottom > 1 && top < innerHeight - 1,
  )
}
