import { expect, test } from 'vitest'
import { hasSamples, printedPages } from '../../testing/printed-pages.ts'
import { hullOf, xyCut } from './xy-cut.ts'

test.skipIf(!hasSamples)('most real pages can be cut (skipped without ../shared/samples)', () => {
  const pages = printedPages().filter(({ stories }) => stories.length > 0)
  const cuts = pages.map(({ name, stories }) => {
    const zones = stories.map((rects) => ({ zone: hullOf(rects.map((zone) => ({ zone }))) }))
    return { name, stories: stories.length, isCut: xyCut(zones) !== undefined }
  })
  // on the second page of 1858 every story runs on into the next column, round the foot of its neighbour
  expect(cuts.filter(({ isCut }) => !isCut).map(({ name }) => name)).toEqual(['1858-12-07_01-00002'])
  expect(cuts.length).toBe(9)
  expect(cuts.every(({ stories }) => stories >= 3)).toBe(true)
})
