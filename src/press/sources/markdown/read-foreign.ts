import type { DraftArticle } from '../../newsroom/draft.ts'
import { splitFrontMatter } from '../../newsroom/front-matter.ts'
import { reportPlaceholders } from '../../newsroom/placeholders.ts'
import { readBlocks } from '../../newsroom/read-blocks.ts'
import type { Problem } from '../../problem.ts'
import type { Report } from '../../report.ts'
import { reportFor } from '../../report.ts'
import type { Fields } from './fields.ts'
import { foreignFields } from './fields.ts'
import { placeOfFile } from './place.ts'

/** An article of someone else's Markdown, and where its blocks stand. */
export type Foreign = { article: DraftArticle; date: Fields['date']; newspaper?: string; lines: number[] }

/** Reads one file; `undefined` for a draft, and for what has no day. `path` is below the folder of the import. */
export function readForeign(text: string, path: string, shown: string, problems: Problem[]): Foreign | undefined {
  const report = reportFor(shown, problems)
  const halves = splitFrontMatter(text, report)
  if (!halves) return undefined
  const { sheet, firstLine } = halves
  if (sheet.value['draft'] === 'true') {
    report('is a draft (draft: true) and is left out', sheet.lineOf(['draft']), 'info')
    return undefined
  }
  reportPlaceholders(sheet, halves.markdown, firstLine, report)
  reportShortcodes(halves.markdown, firstLine, report)
  const fields = foreignFields(sheet, placeOfFile(path), report)
  const markdown = withoutTitle(withoutRules(halves.markdown), fields?.heads.headline ?? [], firstLine, report)
  const { blocks, jumps, lines } = readBlocks({ markdown, firstLine, report })
  if (!fields) return undefined
  const { date, page, newspaper, ...rest } = fields
  const article: DraftArticle = {
    ...rest,
    pageLabel: page,
    sourceKey: path,
    extraction: 'typed',
    quality: [],
    blocks,
    ...(jumps.length > 0 ? { jumps } : {}),
  }
  return { article, date, lines, ...(newspaper === undefined ? {} : { newspaper }) }
}

function reportShortcodes(markdown: string, firstLine: number, report: Report): void {
  for (const [at, line] of markdown.split('\n').entries()) {
    const code = /\{\{[<%].*?(?:[>%]\}\}|$)/.exec(line)?.[0]
    if (code !== undefined) report(`the shortcode ${code} means nothing here; replace it by Markdown`, firstLine + at)
  }
}

/** A rule between paragraphs is only how the site was set. Lines keep their numbers. */
function withoutRules(markdown: string): string {
  return markdown.replace(/(^|\n[ \t]*\n)[ \t]*([-*_])(?:[ \t]*\2){2,}[ \t]*(?=\n|$)/g, '$1')
}

/** The first heading of the first level, which repeats the title; another one is pointed out. */
function withoutTitle(markdown: string, headline: readonly string[], firstLine: number, report: Report): string {
  const lines = markdown.split('\n')
  const at = lines.findIndex((line) => line.trim() !== '')
  const heading = /^#\s+(.*?)\s*#*$/.exec(lines[at] ?? '')?.[1]
  if (heading === undefined || headline.length === 0) return markdown
  if (letters(heading) !== letters(headline.join(' ')))
    report(`the heading "${heading}" is not the title; the title is kept, look which is right`, firstLine + at, 'warn')
  return lines.with(at, '').join('\n')
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
