import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { themes } from '../desk/settings.ts'
import { contrast } from '../testing/contrast.ts'
import { declarationsOf } from '../testing/css.ts'

const tokens = declarationsOf(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'))
const print = declarationsOf(readFileSync(new URL('print.css', import.meta.url), 'utf8'))

/** The looks a page can have: what is said for all, then what the theme says, then what the reader's system asks for. */
const looks: Record<string, Record<string, string>> = Object.fromEntries(
  themes
    .filter((theme) => theme !== 'auto')
    .flatMap((theme) => {
      const plain = { ...saidFor(':root', []), ...saidFor(`[data-theme='${theme}']`, []) }
      return [
        [theme, plain],
        [`${theme}, more contrast`, { ...plain, ...saidFor(':root', ['@media (prefers-contrast: more)']) }],
        [`${theme}, printed`, { ...plain, ...saidFor(':root', ['@media print'], print) }],
      ]
    }),
)

/** What must be told apart: these inks on these grounds, at this contrast. */
const needs: readonly { what: string; inks: readonly string[]; grounds: readonly string[]; least: number }[] = [
  {
    what: 'text',
    inks: ['ink', 'ink-2', 'ink-3', 'accent', 'link', 'ok'],
    grounds: ['bg', 'panel', 'tint'],
    least: 4.5,
  },
  { what: 'text beside the sheet', inks: ['ink', 'ink-2'], grounds: ['desk'], least: 4.5 },
  { what: 'text on what is marked', inks: ['ink'], grounds: ['hit'], least: 4.5 },
  { what: 'text on the accent', inks: ['on-accent'], grounds: ['accent'], least: 4.5 },
  { what: 'the word on a button', inks: ['bg'], grounds: ['ink', 'ink-2'], least: 4.5 },
  { what: 'text on the dark ground', inks: ['on-night'], grounds: ['night'], least: 4.5 },
  { what: 'numerals on heat', inks: ['ink'], grounds: ['heat-1', 'heat-2', 'heat-3'], least: 4.5 },
  { what: 'numerals on the most heat', inks: ['on-accent'], grounds: ['heat-4'], least: 4.5 },
  { what: 'focus', inks: ['focus'], grounds: ['bg', 'panel', 'tint', 'desk'], least: 3 },
  { what: 'what is chosen', inks: ['accent'], grounds: ['bg', 'panel', 'tint'], least: 3 },
  { what: 'frames of fields', inks: ['rule-strong', 'ink-3'], grounds: ['bg', 'panel', 'tint'], least: 3 },
]

describe.each(Object.keys(looks))('on %s', (look) => {
  test.each(needs)('$what can be read or seen: $inks on $grounds', ({ inks, grounds, least }) => {
    const pale = inks.flatMap((ink) =>
      grounds
        .map((ground) => ({ ink, ground, contrast: contrast(colour(look, ink), colour(look, ground)) }))
        .filter((pair) => pair.contrast < least),
    )
    expect(pale).toEqual([])
  })
})

// figures of the table in the design, so that the measuring itself is measured
test.each([
  ['paper', 'ink', 'bg', 17.8],
  ['paper', 'ink-3', 'tint', 4.6],
  ['newsprint', 'ink-2', 'bg', 8.3],
  ['newsprint', 'accent', 'tint', 5.5],
  ['sepia', 'link', 'bg', 8.1],
  ['sepia', 'focus', 'tint', 4.9],
  ['dark', 'ink', 'bg', 14.4],
  ['dark', 'ok', 'tint', 6.8],
  ['dark', 'ink', 'hit', 5.7],
  ['paper', 'ink', 'heat-3', 6.9],
  ['paper', 'ink', 'heat-2', 10.8],
  ['eink', 'ink', 'bg', 21],
])('on %s, %s on %s has a contrast of %f', (look, ink, ground, known) => {
  expect(Math.abs(contrast(colour(look, ink), colour(look, ground)) - known)).toBeLessThanOrEqual(0.1)
})

test('more contrast leaves one ink', () => {
  for (const theme of ['paper', 'dark'])
    for (const ink of ['ink-2', 'ink-3', 'rule'])
      expect(colour(`${theme}, more contrast`, ink)).toBe(colour(theme, 'ink'))
})

test('e-ink is black and white but for marks and heat', () => {
  const greys = Object.entries(looks['eink'] ?? {}).filter(
    ([name, value]) => value.startsWith('#') && !/hit|heat|night/.test(name) && !/^#(000|fff)$/.test(value),
  )
  expect(greys).toEqual([])
})

test('in the colours of the reader’s own system no colour of ours is left', () => {
  const forced = saidFor(':root', ['@media (forced-colors: active)'])
  const ours = Object.keys(looks['paper'] ?? {}).filter((name) => name.startsWith('--c-'))
  expect(Object.keys(forced)).toEqual(expect.arrayContaining(ours))
  expect(Object.values(forced).filter((value) => /#|rgb|hsl/.test(value))).toEqual([])
})

test('a page that no script has dressed is on dark paper where the system is dark, and bends to contrast and print', () => {
  const undressed = ':root:where(:not([data-theme]))' // as strong as :root, which stands below it
  const early = saidFor(undressed, ['@media (prefers-color-scheme: dark)'])
  expect(early).toEqual(saidFor(`[data-theme='dark']`, []))
  expect(Object.keys(early)).toEqual(expect.arrayContaining(['--c-bg', '--c-ink', 'color-scheme']))
  const order = tokens.map(({ under }) => under[0])
  expect(order.indexOf('@media (prefers-contrast: more)')).toBeGreaterThan(
    order.lastIndexOf('@media (prefers-color-scheme: dark)'),
  )
})

test('the frame the browser draws has the colour of the paper, before the first script too', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  const frame = (scheme: string) =>
    new RegExp(`content="(#\\w+)" media="\\(prefers-color-scheme: ${scheme}\\)"`).exec(html)?.[1]
  expect(frame('light')).toBe(colour('paper', 'bg'))
  expect(frame('dark')).toBe(colour('dark', 'bg'))
})

/** The declarations for `selector` in `blocks`, later ones over earlier. */
function saidFor(selector: string, blocks: readonly string[], sheet = tokens): Record<string, string> {
  return Object.fromEntries(
    sheet
      .filter(
        ({ under }) =>
          under.slice(0, -1).join() === blocks.join() && under.at(-1)?.split(', ').includes(selector) === true,
      )
      .map(({ name, value }) => [name, value]),
  )
}

/** The colour of a token, whatever other token it is said through. */
function colour(look: string, name: string): string {
  const value = looks[look]?.[`--c-${name}`]
  if (value === undefined) throw new Error(`${look} has no ${name}`)
  const through = /^var\(--c-([\w-]+)\)$/.exec(value)?.[1]
  return through === undefined ? value : colour(look, through)
}
