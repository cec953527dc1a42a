import type { Paper } from '../../issue/paper.ts'
import { readSpoken } from '../../issue/spoken/read-spoken.ts'
import type { Reading } from '../../issue/spoken/reading.ts'
import { today } from '../../issue/today.ts'
import type { Asked } from './answers-query.ts'
import { readingsWithin } from './resolve.ts'
import { heldYears } from './run.ts'

/** What `text` can mean in a paper's run, said while a year, or a month of it, is on the screen. */
export function readingsOf(text: string, { years }: Paper, { year, month, lang }: Asked): readonly Reading[] {
  const until = heldYears(years).at(-1)?.last
  const now = today() ?? until
  if (now === undefined || until === undefined) return []
  const shown =
    year === undefined ? undefined : { year: Number(year), month: month === undefined ? undefined : Number(month) }
  return readingsWithin(readSpoken(text, { today: now, until, shown, lang }), years)
}
