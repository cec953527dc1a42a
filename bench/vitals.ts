export type Vitals = { lcp: number; element: string; cls: number; shifts: { value: number; sources: string[] }[] }

/** Runs in the page, before anything of it: collects what the browser says of its largest paint and its shifts. */
export function watchVitals() {
  type Shift = PerformanceEntry & {
    value: number
    hadRecentInput: boolean
    sources: { node?: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
  }
  type Paint = PerformanceEntry & { element?: Element | null; size: number }
  const vitals: Vitals = { lcp: 0, element: '', cls: 0, shifts: [] }
  Object.assign(window, { vitals })

  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries() as Paint[]) {
      vitals.lcp = startTime
      vitals.element = nameOf(element)
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })

  // the largest run of shifts, as the browsers reckon it: at most a second between two, at most five in all
  const run = { value: 0, from: 0, last: 0 }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources, startTime } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue
      if (startTime - run.last > 1000 || startTime - run.from > 5000) Object.assign(run, { value: 0, from: startTime })
      run.value += value
      run.last = startTime
      vitals.cls = Math.max(vitals.cls, run.value)
      const moved = sources.map(
        ({ node, previousRect, currentRect }) => `${nameOf(node)} ${boxOf(previousRect)}→${boxOf(currentRect)}`,
      )
      vitals.shifts.push({ value, sources: moved })
    }
  }).observe({ type: 'layout-shift', buffered: true })

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function alone, as text
  function nameOf(node: Node | null | undefined): string {
    const element = node instanceof Element ? node : node?.parentElement
    if (!element) return 'something gone'
    const classes = typeof element.className === 'string' ? element.className : ''
    const within = element.parentElement?.className ? `.${element.parentElement.className.split(' ')[0]} > ` : ''
    const name = `${within}${element.localName}${classes ? `.${classes.split(' ')[0]}` : ''}`
    const text = element instanceof HTMLImageElement ? element.currentSrc.split('/').at(-1) : element.textContent.trim()
    return `${name} “${(text ?? '').slice(0, 24)}”`
  }

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the same
  function boxOf({ x, y, width, height }: DOMRectReadOnly): string {
    return [x, y, width, height].map((side) => Math.round(side)).join(',')
  }
}

/** Runs in the page: what has been collected so far. */
export function vitalsOf(): Vitals {
  return (window as unknown as { vitals: Vitals }).vitals
}
