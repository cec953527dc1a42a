/**
 * Whole columns for parts that stand side by side: `edges` are the places of the cuts between them from 0 to 1, `least`
 * what each part needs. The snapped cuts lie nearest to the printed ones. `undefined` where the parts do not fit.
 */
export function snapColumns(edges: readonly number[], least: readonly number[], columns: number): number[] | undefined {
  let best: { off: number; widths: number[] } | undefined
  const needed = least.map((_, at) => least.slice(at + 1).reduce((sum, one) => sum + one, 0))
  const next = (widths: number[], taken: number, off: number) => {
    const at = widths.length
    if (best && off >= best.off - 1e-9) return
    const edge = edges[at]
    if (edge === undefined) {
      if (columns - taken >= (least[at] ?? 1)) best = { off, widths: [...widths, columns - taken] }
      return
    }
    for (let width = least[at] ?? 1; width <= columns - taken - (needed[at] ?? 0); width += 1)
      next([...widths, width], taken + width, off + (taken + width - edge * columns) ** 2)
  }
  next([], 0, 0)
  return best?.widths
}
