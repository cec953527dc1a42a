import type { ArticleRef, Byline } from '../../issue/article.ts'
import { issueName } from '../../issue/locator.ts'
import { parseBylines } from './byline.ts'
import type { DraftArticle } from './draft.ts'
import { writeBlocks } from './write-blocks.ts'
import { writeSheet } from './write-sheet.ts'

/** An article as its file: front matter, then Markdown. `readArticle` reads the same article back. */
export function writeArticle(article: DraftArticle): string {
  const { kind, column, series, heads, bylines, dateline, weight, boxed, keywords, corrects, rights, lang } = article
  const { extraction, quality, id, sourceKey } = article
  const sheet = writeSheet({
    kind,
    column,
    series: series && (series.part === undefined ? series.name : series),
    kicker: oneOrMore(heads.kicker),
    headline: oneOrMore(heads.headline),
    deck: oneOrMore(heads.deck),
    bylines: shortBylines(bylines),
    dateline,
    weight,
    boxed,
    keywords,
    corrects: corrects && sayReference(corrects),
    rights,
    lang,
    extraction: extraction === 'typed' ? undefined : extraction,
    id,
    sourceKey,
    quality: quality.length > 0 ? quality : undefined,
  })
  const body = writeBlocks(article)
  return `---\n${sheet}---\n${body === '' ? '' : `\n${body}`}`
}

function oneOrMore(lines: readonly string[]): string | readonly string[] | undefined {
  return lines.length > 1 ? lines : lines[0]
}

/** The line as printed where that says all, taken apart where it does not. */
function shortBylines(bylines: readonly Byline[]): unknown {
  if (bylines.length === 0) return undefined
  const short = bylines.map((byline) => (saysAll(byline) ? byline.text : byline))
  return short.length === 1 && typeof short[0] === 'string' ? short[0] : short
}

function saysAll(byline: Byline): boolean {
  const parsed = parseBylines(byline.text)
  return parsed.length === 1 && parsed[0] !== undefined && isSame(parsed[0], byline)
}

function isSame(a: Byline, b: Byline): boolean {
  return a.text === b.text && a.role === b.role && a.org === b.org && a.names.join('\n') === b.names.join('\n')
}

function sayReference({ date, edition, id }: ArticleRef): string {
  return `${issueName(date, edition)}/${id}`
}
