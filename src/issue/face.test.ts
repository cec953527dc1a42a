import { expect, test } from 'vitest'
import { anIssue } from '../testing/issues.ts'
import { Issue } from './issue.ts'
import { problemsOf } from './read.ts'

const sha256 = 'a'.repeat(64)
const face = {
  use: 'headline',
  href: 'faces/head-1a2b3c4d.woff2',
  bytes: 9000,
  sha256,
  licence: { href: 'faces/OFL.txt', bytes: 4400, sha256 },
}

test('an issue may bring a face for its headlines', () => {
  expect(problemsOf(Issue, { ...anIssue(), faces: [face] })).toEqual([])
  expect(problemsOf(Issue, { ...anIssue(), faces: [{ ...face, family: 'Harbor Song' }] })).toEqual([])
})

test.each<[string, object[], string]>([
  ['in another form', [{ ...face, href: 'faces/head.ttf' }], 'faces.0.href: must be a .woff2 file'],
  [
    'from elsewhere',
    [{ ...face, href: 'https://a.example/head.woff2' }],
    'faces.0.href: must be a plain path below this file, without "..", a leading "/" or an address',
  ],
  [
    'without its licence',
    [{ ...face, licence: undefined }],
    'faces.0.licence: Invalid type: Expected Object but received undefined',
  ],
  ['beside another', [face, face], 'faces: Invalid length: Expected <=1 but received 2'],
  ['that is no face', [], 'faces: Invalid length: Expected >=1 but received 0'],
])('a face %s is refused', (_, faces, problem) => {
  expect(problemsOf(Issue, { ...anIssue(), faces })).toEqual([problem])
})
