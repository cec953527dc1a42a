import { expect, test } from 'vitest'
import { placeBar } from './place-bar.ts'

const bar = { width: 200, height: 36 }
const area = { left: 0, top: 64, right: 1000, bottom: 900 }

test.each([
  ['above the right end', { left: 200, top: 400, right: 800, bottom: 500 }, { left: 608, top: 364 }],
  [
    'below the app bar, where the paragraph goes up under it',
    { left: 200, top: -300, right: 800, bottom: 200 },
    { left: 608, top: 64 },
  ],
  [
    'inside the window, where the text goes to its edge',
    { left: 0, top: 400, right: 1000, bottom: 500 },
    { left: 800, top: 364 },
  ],
  [
    'in sight, where the paragraph is below it',
    { left: 200, top: 950, right: 800, bottom: 990 },
    { left: 608, top: 864 },
  ],
])('across, the bar stands %s', (_where, paragraph, place) => {
  expect(placeBar(paragraph, bar, area, false)).toEqual(place)
})

test.each([
  ['right of the lower end', { left: 300, top: 100, right: 500, bottom: 800 }, { left: 500, top: 608 }],
  ['inside the window at its right edge', { left: 800, top: 100, right: 980, bottom: 800 }, { left: 964, top: 608 }],
])('downwards, the bar stands %s', (_where, paragraph, place) => {
  expect(placeBar(paragraph, { width: 36, height: 200 }, area, true)).toEqual(place)
})
