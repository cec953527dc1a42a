import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { declarationsOf } from '../testing/css.ts'

const read = (name: string) => declarationsOf(readFileSync(new URL(name, import.meta.url), 'utf8'))

test.each([
  ['paper', 'multiply'],
  ['newsprint', 'multiply'],
  ['sepia', 'multiply'],
  ['dark', 'normal'],
  ['eink', 'normal'],
])('on %s a picture is set to %s', (theme, blend) => {
  // the themes say it over what is said for all, in the order of the file
  const said = read('tokens.css').filter(
    ({ under, name }) =>
      name === '--photo-blend' &&
      under.length === 1 &&
      under[0]?.split(', ').some((one) => one === '[data-theme]' || one === `[data-theme='${theme}']`),
  )
  expect(said.at(-1)?.value).toBe(blend)
})

test('a picture is blended as its theme says', () => {
  const blends = read('sheet.css').filter(
    ({ name, under }) => name === 'mix-blend-mode' && under.at(-1) === '.photo img',
  )
  expect(blends.map(({ value }) => value)).toEqual(['var(--photo-blend)'])
})
