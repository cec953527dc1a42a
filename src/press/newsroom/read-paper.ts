import * as v from 'valibot'
import type { PaperId } from '../../issue/ids.ts'
import { PaperFacts, Year } from '../../issue/paper.ts'
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
})
type PaperSheet = v.InferOutput<typeof PaperSheet>

/** paper.yaml: the masthead, how the nameplate is made, and the days on which no paper came. */
export type PaperSource = {
  facts: PaperFacts
  nameplate?: NonNullable<PaperSheet['nameplate']>
  gaps: NonNullable<PaperSheet['gaps']>
}

/** A paper from the text of its paper.yaml; `undefined` when it cannot be one. What is wrong is added to `problems`. */
export function readPaper(text: string, id: PaperId, file: string, problems: Problem[]): PaperSource | undefined {
  const report = reportFor(file, problems)
  const sheet = readSheet(text, 1, report)
  const fields = sheet && parseSheet(PaperSheet, sheet.value, sheet, report)
  if (!sheet || !fields) return undefined
  const { nameplate, gaps = [], ...masthead } = fields
  for (const [at, { from, to }] of gaps.entries())
    if (from > to) report(`the gap from ${from} ends before it begins`, sheet.lineOf(['gaps', at]))
  const wrong = typeof nameplate === 'string' ? wrongPath(nameplate) : undefined
  if (wrong !== undefined) report(`the nameplate ${wrong}; put the SVG beside paper.yaml`, sheet.lineOf(['nameplate']))
  return { facts: { id, ...masthead }, gaps, ...(nameplate === undefined ? {} : { nameplate }) }
}
