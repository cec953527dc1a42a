export const heatSteps = [4, 8, 12, 16] as const

/** How deep a day is tinted, 1 to 4, by the pages of its issue. */
export function heatOf(pages: number): 1 | 2 | 3 | 4 {
  if (pages >= heatSteps[3]) return 4
  if (pages >= heatSteps[2]) return 3
  return pages >= heatSteps[1] ? 2 : 1
}
