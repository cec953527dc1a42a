import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { PaperId } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import { maybe, merged } from '../../testing/arbitrary-block.ts'
import { anyText } from '../../testing/arbitrary-text.ts'
import type { Problem } from '../problem.ts'
import { sayProblem } from '../problem.ts'
import { readPaper } from './read-paper.ts'
import { writePaper } from './write-paper.ts'

const id = read(PaperId, 'harbor')
if (!id) throw new Error('not a paper')

function reading(text: string) {
  const problems: Problem[] = []
  return { paper: id && readPaper(text, id, 'paper.yaml', problems), said: problems.map(sayProblem) }
}

const name = anyText(60)
const anyFacts = merged(
  fc.record({ id: fc.constant(id), title: name, lang: fc.constantFrom('zh-Hans', 'en') }),
  maybe('titleLatin', name),
  maybe('sponsor', name),
  maybe('publisher', name),
  maybe('place', name),
  maybe(
    'identifiers',
    merged(
      maybe('cn', name),
      maybe('issn', fc.constantFrom('0000-0000', '1234')),
      maybe('postal', fc.constantFrom('11-2', '011')),
    ),
  ),
  maybe(
    'contact',
    merged(
      maybe('phones', fc.array(fc.constantFrom('0437-3249118', '12345', '0x1f'), { minLength: 1, maxLength: 2 })),
      maybe('email', name),
    ),
  ),
  maybe('calendar', merged(maybe('lunar', fc.constant(true as const)), maybe('days', fc.constant([1, 2, 7])))),
  maybe('rights', name),
)

test('whatever a masthead says comes back from paper.yaml', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(reading(writePaper({ facts, gaps: [], nameplate: { brush: '江畔' } }))).toEqual({
        paper: { facts, gaps: [], nameplate: { brush: '江畔' } },
        said: [],
      })
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['lang: en', 'paper.yaml: line 1: title is missing'],
  ['title: x\nlang: english language', 'paper.yaml: line 2: lang must be a language tag such as zh-Hans or en'],
  [
    'title: x\nlang: en\nnameplate: plate.png',
    'paper.yaml: line 3: nameplate must be the name of an .svg file, or { brush: 报名 }',
  ],
  [
    'title: x\nlang: en\nnameplate: ../plate.svg',
    'paper.yaml: line 3: the nameplate climbs out of the issue; put the SVG beside paper.yaml',
  ],
  ['title: x\nlang: en\ncalendar: { days: [8] }', 'paper.yaml: line 3: calendar.days.0 must be at most 7, not 8'],
  [
    'title: x\nlang: en\ncontact: { phone: 1 }',
    'paper.yaml: line 3: contact.phone is nothing that press knows; correct the name',
  ],
  [
    'title: x\nlang: en\ngaps: [{ from: 2026-10-03, to: 2026-10-01, reason: rest }]',
    'paper.yaml: line 3: the gap from 2026-10-03 ends before it begins',
  ],
  ['title: x\ntitle: y', 'paper.yaml: line 2: cannot be read as YAML: Map keys must be unique'],
])('%j: %s', (text, message) => {
  expect(reading(text).said).toContain(message)
})
