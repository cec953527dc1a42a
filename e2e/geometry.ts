import type { Page } from '@playwright/test'

/** What is wrong with a block of a composed page; lengths in lines of text. */
export type BlockGeometry = {
  id: string
  /** Lines that its content is higher than the block, or the head than its place. */
  over: number
  /** Lines of each text box that shows. */
  boxes: number[]
  /** It says that all of it stands there, and some of it does not. */
  isCut: boolean
  /** Lines that nothing fills below a story that stands whole. */
  spare: number
}

/** Measures the blocks of the page that is open, as they are set now. */
export async function geometryOf(page: Page): Promise<BlockGeometry[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.grid-page > *')].map((block) => {
      const line = Number.parseFloat(getComputedStyle(block).lineHeight)
      const boxes = [...block.querySelectorAll<HTMLElement>('.text-box')].filter(
        (box) => box.offsetHeight > 0 && box.textContent !== '',
      )
      const last = boxes.at(-1)
      const isWhole = getComputedStyle(block).getPropertyValue('--fill') === 'balance'
      const isCut = isWhole && boxes.some((box, at) => at === boxes.length - 1 && box.scrollWidth > box.clientWidth + 2)
      let spare = 0
      if (isWhole && last) {
        const range = document.createRange()
        range.selectNodeContents(last)
        const bottom = Math.max(...[...range.getClientRects()].map((rect) => rect.bottom))
        spare = (last.getBoundingClientRect().bottom - bottom) / line
      }
      const head = block.querySelector<HTMLElement>('.head')
      const isOwn = head !== null && getComputedStyle(head).display !== 'contents'
      const bottoms = isOwn
        ? [...head.children].map((child) => child.getBoundingClientRect()).filter(({ height }) => height > 0)
        : []
      const height =
        Math.max(0, ...bottoms.map(({ bottom }) => bottom)) - Math.min(Infinity, ...bottoms.map(({ top }) => top))
      const inner =
        head && bottoms.length > 0 ? Math.max(0, height - Number.parseFloat(getComputedStyle(head).minHeight)) : 0
      const list = block.querySelector<HTMLElement>('.briefs')
      const listOver = list
        ? Math.max(0, list.scrollHeight - list.clientHeight, list.scrollWidth > list.clientWidth + 2 ? line : 0)
        : 0
      return {
        id: block.querySelector('h2')?.id ?? '',
        over: Math.round((Math.max(0, block.scrollHeight - block.clientHeight, inner, listOver) / line) * 100) / 100,
        boxes: boxes.map((box) => Math.round(box.clientHeight / line)),
        isCut,
        spare: Math.round(spare * 10) / 10,
      }
    }),
  )
}
