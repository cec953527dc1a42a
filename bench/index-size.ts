/**
 * How large an index is beside Pagefind's of the same articles, in bytes of what is served for a million characters:
 * `npm run bench:index`. The text is read from ../shared/corpus, which is no part of the project.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { PaperId } from '../src/issue/ids.ts'
import { makeIndex } from '../src/press/archive/index-paper.ts'
import type { SearchIssue } from '../src/search/provider.ts'
import { corpusIssues, entryOf, keyOf } from '../src/testing/corpus.ts'
import { type Text, writePagefind } from './search-others.ts'

const issues = corpusIssues()
if (issues) await compare(issues)
else console.log('bench/index-size: skipped, there is no ../shared/corpus with the text of a real paper')

async function compare(all: readonly SearchIssue[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-index-size-'))
  try {
    const texts = all.flatMap(({ date, docs }) =>
      docs.map(({ article, headline, texts: body }): Text => ({
        key: keyOf({ date, article }),
        title: headline.join(''),
        body: body.join('\n'),
      })),
    )
    const millions = texts.reduce((sum, { title, body }) => sum + title.length + body.length, 0) / 1e6
    console.log(`${texts.length} articles in ${all.length} issues, ${millions.toFixed(2)} M characters`)

    const own = join(folder, 'own')
    mkdirSync(own)
    makeIndex({
      folder: own,
      paper: { id: v.parse(PaperId, 'corpus'), years: [] },
      issues: all.map((issue) => ({ entry: entryOf(issue), issue })),
      say: () => undefined,
    })
    const pagefind = join(folder, 'pagefind')
    await writePagefind(texts, pagefind)

    const isText = /[/\\]i[/\\]/
    const ours = sizeOf(own, (path) => !isText.test(path))
    const theirs = sizeOf(pagefind, (path) => /\.pf_(index|meta)$/.test(path))
    say('Broadsheet, index', ours, millions)
    say('Pagefind, index', theirs, millions)
    say(
      'Broadsheet, heads and texts',
      sizeOf(own, (path) => isText.test(path)),
      millions,
    )
    say(
      'Pagefind, fragments',
      sizeOf(pagefind, (path) => path.endsWith('.pf_fragment')),
      millions,
    )
    console.log(`index as it is sent, Broadsheet to Pagefind: ${(ours.sent / theirs.sent).toFixed(2)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Size = { files: number; bytes: number; sent: number }

/** `sent`: with gzip, as a host sends them; Pagefind's are compressed already. */
function sizeOf(folder: string, isCounted: (path: string) => boolean): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(isCounted)
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const sent = files.reduce((sum, file) => sum + Math.min(statSync(file).size, gzipSync(readFileSync(file)).length), 0)
  return { files: files.length, bytes, sent }
}

function say(what: string, { files, bytes, sent }: Size, millions: number): void {
  const kilobytes = (size: number) => `${(size / 1000 / millions).toFixed(0).padStart(6)} kB`
  console.log(
    `${what.padEnd(28)} ${String(files).padStart(6)} files ${kilobytes(bytes)} on disk, ${kilobytes(sent)} as sent, a million characters`,
  )
}
