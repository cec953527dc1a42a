import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { declarationsOf } from '../testing/css.ts'

const source = new URL('../', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
const sheets = [...files.filter((path) => /^styles\/[\w-]+\.css$/.test(path)), '../public/published.css']
const screens = files.filter((path) => path.endsWith('.tsx') && !path.includes('.test.'))
const read = (path: string) => readFileSync(new URL(path, source), 'utf8')

const literal = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i
const named =
  /(?<![\w-])(?:white|black|gr[ae]y|silver|red|maroon|orange|yellow|gold|green|lime|blue|navy|purple|pink|brown|beige|ivory)(?![\w-])/i

test('a colour stands in tokens.css, or in print.css, and nowhere else', () => {
  const elsewhere = sheets
    .filter((path) => !/(?:tokens|print)\.css$/.test(path))
    .flatMap((path) =>
      declarationsOf(read(path))
        .filter(({ value }) => literal.test(value) || named.test(value))
        .map(({ under, name, value }) => `${path}: ${under.join(' ')} { ${name}: ${value} }`),
    )
  expect(sheets.length).toBeGreaterThan(10)
  expect(elsewhere).toEqual([])
})

test('no screen has a colour that is not a token', () => {
  const palette =
    /\b(?:bg|text|border|outline|ring|fill|stroke|decoration|accent|caret|divide|from|to|via|shadow)-(?:white|black|(?:[a-z]+-(?:50|[1-9]00|950))|\[(?:#|rgb|hsl|oklch)[^\]]*\])(?![\w-])/g
  const found = screens.flatMap((path) =>
    [...read(path).matchAll(palette), ...read(path).matchAll(/#[\da-f]{6}\b/gi)].map(([what]) => `${path}: ${what}`),
  )
  expect(screens.length).toBeGreaterThan(30)
  expect(found).toEqual([])
})

test('the framework’s own palette, shadows and roundings are taken away', () => {
  const gone = declarationsOf(read('styles/tokens.css'))
    .filter(({ under, value }) => under.join() === '@theme' && value === 'initial')
    .map(({ name }) => name)
  expect(gone).toEqual(expect.arrayContaining(['--color-*', '--shadow-*', '--radius-*', '--breakpoint-*']))
})

test('what depends on the width of the window is for the screen: a sheet of paper is no narrow window', () => {
  const everywhere = sheets.flatMap((path) =>
    [...read(path).matchAll(/@media (?!screen)[^{]*(?:width|height)[^{]*/g)].map(
      ([query]) => `${path}: ${query.trim()}`,
    ),
  )
  expect(everywhere).toEqual([])
})
