import { rangesInLines } from '../../../search/lines.ts'
import { parseQuery, partsOf } from '../../../search/query.ts'
import { rangesIn } from '../../../search/ranges.ts'
import type { Marks } from './marks.ts'

export { HitBar } from './HitBar.tsx'

/** The places of what was typed as `q`; `undefined` when it asks for nothing that could be marked. */
export function marksOf(q: string): Marks | undefined {
  const query = parseQuery(q)
  if (partsOf(query).length === 0) return undefined
  return { inText: (text) => rangesIn(text, query), inLines: (lines) => rangesInLines(lines, query) }
}
