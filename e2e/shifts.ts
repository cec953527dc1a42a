import type { Page } from '@playwright/test'

type Box = { x: number; y: number; width: number; height: number }
type Shift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null; previousRect: Box; currentRect: Box }[]
}

/** How much of the window moved without the reader's doing since the page was opened (CLS), and what moved when and where. */
export async function shiftsOf(page: Page): Promise<{ sum: number; moves: string[] }> {
  const shifts = await page.evaluate(
    () =>
      new Promise<{ value: number; move: string }[]>((resolve) => {
        const isShift = (entry: PerformanceEntry): entry is Shift => 'hadRecentInput' in entry
        const name = (node: Node | null) => {
          const element = node instanceof Element ? node : node?.parentElement
          const text = (node?.textContent ?? '').trim().slice(0, 12)
          return `${element?.tagName.toLowerCase() ?? 'gone'}.${element?.getAttribute('class') ?? ''} “${text}”`
        }
        const box = ({ x, y, width, height }: Box) => `${x},${y} ${width}×${height}`
        const found: { value: number; move: string }[] = []
        new PerformanceObserver((list) => {
          for (const { value, startTime, hadRecentInput, sources } of list.getEntries().filter(isShift)) {
            if (hadRecentInput) continue
            const moved = sources.map((one) => `${name(one.node)} ${box(one.previousRect)} → ${box(one.currentRect)}`)
            found.push({ value, move: `${value.toFixed(5)} at ${Math.round(startTime)} ms: ${moved.join('; ')}` })
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(found), 200) // what is buffered is told at the end of a frame
      }),
  )
  return { sum: shifts.reduce((sum, { value }) => sum + value, 0), moves: shifts.map(({ move }) => move) }
}
