import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { declarationsOf } from '../../../testing/css.ts'
import { newsprint } from './colours.ts'

test('a clipping has the colours of the newsprint theme', () => {
  const css = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8')
  const tokens = new Map(
    declarationsOf(css)
      .filter(({ under }) => under.join() === "[data-theme='newsprint']")
      .map(({ name, value }) => [name, value]),
  )
  const own = Object.entries(newsprint)
  expect(own.map(([name]) => [name, tokens.get(`--c-${name}`)])).toEqual(own)
})
