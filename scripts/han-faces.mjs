// @ts-check
/**
 * `node scripts/han-faces.mjs DIR` writes Noto Serif SC, as @fontsource-variable ships it, into DIR as faces of a system.
 *
 * A machine without any Chinese face gives characters no width, and no test of lines can pass there. fontconfig does not
 * read WOFF2, so each of the slices is unpacked into a TrueType file; together they are one face of 11 MB.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fontverter from 'fontverter'

const [to] = process.argv.slice(2)
if (!to) throw new Error('where to? node scripts/han-faces.mjs DIR')
const from = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json')),
  'files',
)
const slices = readdirSync(from).filter((name) => /-\d+-wght-normal\.woff2$/.test(name))
if (slices.length === 0) throw new Error(`no slices of Noto Serif SC in ${from}: was the package laid out anew?`)
mkdirSync(to, { recursive: true })
for (const name of slices)
  writeFileSync(
    join(to, name.replace(/woff2$/, 'ttf')),
    await fontverter.convert(readFileSync(join(from, name)), 'sfnt'),
  )
