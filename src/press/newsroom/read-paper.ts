import * as v from 'valibot'
import type { PaperId } from '../../issue/ids.ts'
import { PlaceName } from '../../issue/aliases.ts'
import { PaperFacts, Year } from '../../issue/paper.ts'
import { Line } from '../../issue/text.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import { wrongPath } from './image-path.ts'
import { parseSheet, readSheet } from './sheet.ts'

const noNameplate = 'must be the name of an .svg file, or { brush: 报名 }'
const { id: _, ...facts } = PaperFacts.entries

const PaperSheet = v.strictObject({
  ...facts,
  nameplate: v.exactOptional(
    v.union(
      [
        v.pipe(v.string(), v.endsWith('.svg', noNameplate)),
        v.strictObject({ brush: v.pipe(v.string(), v.minLength(1), v.maxLength(20)) }),
      ],
      noNameplate,
    ),
  ),
  gaps: v.exactOptional(Year.entries.gaps),
  moved: v.exactOptional(v.record(PlaceName, PlaceName)),
  removed: v.exactOptional(v.record(PlaceName, v.pipe(Line, v.maxLength(200)))),
})
type PaperSheet = v.InferOutput<typeof PaperSheet>

/** paper.yaml: the masthead, how the nameplate is made, the days on which no paper came, and what has moved or gone. */
export type PaperSource = {
  facts: PaperFacts
  nameplate?: NonNullable<PaperSheet['nameplate']>
  gaps: NonNullable<PaperSheet['gaps']>
  /** Old address → new one, where the locks cannot know it: an issue filed under a wrong day. */
  moved?: NonNullable<PaperSheet['moved']>
  /** What was taken down, and why. */
  removed?: NonNullable<PaperSheet['removed']>
}

/** A paper from the text of its paper.yaml; `undefined` when it cannot be one. What is wrong is added to `problems`. */
export function readPaper(text: string, id: PaperId, file: string, problems: Problem[]): PaperSource | undefined {
  const report = reportFor(file, problems)
  const sheet = readSheet(text, 1, report)
  const fields = sheet && parseSheet(PaperSheet, sheet.value, sheet, report)
  if (!sheet || !fields) return undefined
  const { nameplate, gaps = [], moved, removed, ...masthead } = fields
  for (const [at, { from, to }] of gaps.entries())
    if (from > to) report(`the gap from ${from} ends before it begins`, sheet.lineOf(['gaps', at]))
  const wrong = typeof nameplate === 'string' ? wrongPath(nameplate) : undefined
  if (wrong !== undefined) report(`the nameplate ${wrong}; put the SVG beside paper.yaml`, sheet.lineOf(['nameplate']))
  return {
    facts: { id, ...masthead },
    gaps,
    ...(nameplate === undefined ? {} : { nameplate }),
    ...(moved === undefined ? {} : { moved }),
    ...(removed === undefined ? {} : { removed }),
  }
}
