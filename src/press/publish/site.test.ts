import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PaperId } from '../../issue/ids.ts'
import { UsageError } from '../command.ts'
import { linkPath } from './sheet.ts'
import { pathOf, siteAt } from './site.ts'
import { readTemplate } from './template.ts'

const harbor = v.parse(PaperId, 'harbor')

test.each([
  ['/', undefined, { base: '/' }],
  ['/', 'https://example.org', { base: '/', origin: 'https://example.org' }],
  ['/paper/', 'https://example.org/paper', { base: '/paper/', origin: 'https://example.org' }],
  ['/paper/', 'http://localhost:4173/paper/', { base: '/paper/', origin: 'http://localhost:4173' }],
])('an app built for %s stands at %s', (base, given, site) => {
  expect(siteAt(base, given)).toEqual(site)
})

test.each([
  ['/', 'https://example.org/paper/'],
  ['/paper/', 'https://example.org'],
  ['/', 'example.org'],
  ['/', 'ftp://example.org/'],
  ['/', 'https://example.org/?a=1'],
  ['/', 'https://me:secret@example.org/'],
])('an app built for %s cannot stand at %s', (base, given) => {
  expect(() => siteAt(base, given)).toThrow(UsageError)
})

test('places and links of a text stand under the base path', () => {
  const site = { base: '/paper/' }
  expect(pathOf(site, { at: 'paper', paper: harbor })).toBe('/paper/harbor')
  const whole = (path: string) => `https://example.org${path}`
  expect(linkPath({ site }, '/harbor/2021-07-20', whole)).toBe('https://example.org/paper/harbor/2021-07-20')
  expect(linkPath({ site }, 'mailto:desk@example.net', whole)).toBe('mailto:desk@example.net')
})

test('a page that is no built reader is refused with a way to get one', () => {
  expect(() => readTemplate('<!doctype html><title>Hello</title>', 'dist/index.html')).toThrow(/vite build/)
})
