/** Below this a page repeats itself more than any writer does. */
export const loopsBelow = 0.95

/** Share of the page's runs of `n` characters that are there only once: 1 when nothing is said twice. */
export function distinctShare(texts: readonly string[], n = 20): number {
  const all = new Set<string>()
  let total = 0
  for (const text of texts) {
    const plain = text.replace(/\s/gu, '')
    for (let at = 0; at + n <= plain.length; at += 1) {
      all.add(plain.slice(at, at + n))
      total += 1
    }
  }
  return total === 0 ? 1 : Math.round((all.size / total) * 1000) / 1000
}
