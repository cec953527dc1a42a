import * as v from 'valibot'
import type { ArticleRef } from '../../issue/article.ts'
import { Article } from '../../issue/article.ts'
import { ArticleId } from '../../issue/ids.ts'
import type { PageLabel } from '../../issue/ids.ts'
import { parseIssueName } from '../../issue/locator.ts'
import { read } from '../../issue/read.ts'
import { Line } from '../../issue/text.ts'
import type { Problem } from '../problem.ts'
import type { Report } from '../report.ts'
import { reportFor } from '../report.ts'
import { parseBylines } from './byline.ts'
import type { DraftArticle } from './draft.ts'
import { splitFrontMatter } from './front-matter.ts'
import { reportPlaceholders } from './placeholders.ts'
import type { Body } from './read-blocks.ts'
import { readBlocks } from './read-blocks.ts'
import type { Sheet } from './sheet.ts'
import { parseSheet } from './sheet.ts'

const {
  kind,
  column,
  series,
  heads,
  bylines,
  dateline,
  lang,
  weight,
  boxed,
  keywords,
  corrects,
  rights,
  extraction,
  quality,
  id,
} = Article.entries

/** The front matter of docs/newsroom.md, its short forms written out. */
const FrontMatter = v.strictObject({
  kind,
  column,
  series,
  ...heads.entries,
  bylines,
  dateline,
  lang,
  weight,
  boxed,
  keywords,
  corrects,
  rights,
  extraction,
  quality,
  id: v.exactOptional(id),
  sourceKey: v.exactOptional(Line),
})

const hints = {
  weight: 'must be 1 to 5',
  boxed: 'must be true, or left out',
  'series.part': 'must be a whole number from 1 on',
}

/** One article read, and where its pieces stand for messages made later. */
export type ReadArticle = { article: DraftArticle; lineOfBlock: (k: string) => number | undefined }

/**
 * An article from its file's text; `undefined` when it cannot be one. Everything wrong with it is added to `problems`
 * under the name of `file`, with its line.
 */
export function readArticle(
  text: string,
  pageLabel: PageLabel,
  file: string,
  problems: Problem[],
): ReadArticle | undefined {
  const report = reportFor(file, problems)
  const halves = splitFrontMatter(text, report)
  if (!halves) return undefined
  const { sheet, markdown, firstLine } = halves
  reportPlaceholders(sheet, markdown, firstLine, report)
  const fields = parseSheet(FrontMatter, writtenOut(sheet, report), sheet, report, hints)
  const body = readBlocks({ markdown, firstLine, report })
  if (!fields) return undefined
  const { kicker, headline, deck, ...rest } = fields
  if (headline.length === 0 && body.blocks.length === 0)
    report('has neither a headline nor a text; write one of them', firstLine)
  const article: DraftArticle = {
    ...rest,
    heads: { kicker, headline, deck },
    blocks: body.blocks,
    ...(body.jumps.length > 0 ? { jumps: body.jumps } : {}),
    pageLabel,
  }
  reportLostBlocks(article, sheet, report)
  return { article, lineOfBlock: (k) => lineOfBlock(body, k) }
}

function lineOfBlock({ blocks, lines }: Body, key: string): number | undefined {
  return lines[blocks.findIndex(({ k }) => k === key)]
}

/** An entry about a block that is no longer there points nowhere. */
function reportLostBlocks({ quality: entries, blocks, id: own }: DraftArticle, sheet: Sheet, report: Report): void {
  for (const [at, { where }] of entries.entries()) {
    const isOwn = where.article === undefined || where.article === own
    if (isOwn && where.block !== undefined && !blocks.some(({ k }) => k === where.block))
      report(
        `quality names a block "${where.block}" that is not in the text; give the block that key with ::next{k="${where.block}"}, or delete the entry`,
        sheet.lineOf(['quality', at, 'where', 'block']),
      )
  }
}

/** The values with every short form as the schema has it, and what may be left out filled in. */
function writtenOut(sheet: Sheet, report: Report): Record<string, unknown> {
  const { value } = sheet
  const lines = (name: string) => {
    const given = value[name] ?? []
    return typeof given === 'string' ? [given] : given
  }
  return {
    kind: 'news',
    extraction: 'typed',
    quality: [],
    ...value,
    kicker: lines('kicker'),
    headline: lines('headline'),
    deck: lines('deck'),
    ...(value['series'] === undefined ? {} : { series: writtenOutSeries(value['series'], sheet, report) }),
    ...(value['keywords'] === undefined ? {} : { keywords: lines('keywords') }),
    bylines: writtenOutBylines(value['bylines'] ?? []),
    ...(typeof value['corrects'] === 'string' ? { corrects: reference(value['corrects'], sheet, report) } : {}),
  }
}

function writtenOutBylines(given: unknown): unknown {
  if (typeof given === 'string') return parseBylines(given)
  return Array.isArray(given)
    ? given.flatMap((one: unknown) => (typeof one === 'string' ? parseBylines(one) : [one]))
    : given
}

function writtenOutSeries(given: unknown, sheet: Sheet, report: Report): unknown {
  if (typeof given === 'string') return { name: given }
  if (!Array.isArray(given)) return given
  report('series is a name, or a name and a part as in {name: Letters Home, part: 3}', sheet.lineOf(['series']))
  const [name] = given as unknown[]
  return { name }
}

/** `2026-10-12/1-03`, `2026-10-15~extra/1-01` */
function reference(written: string, sheet: Sheet, report: Report): ArticleRef | string {
  const [name = '', article, ...more] = written.split('/')
  const issue = parseIssueName(name)
  const articleId = read(ArticleId, article)
  if (issue && articleId !== undefined && more.length === 0) return { ...issue, id: articleId }
  report(`corrects names an issue and an article, as in 2026-10-12/1-03, not "${written}"`, sheet.lineOf(['corrects']))
  return written
}
