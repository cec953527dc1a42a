import type { Quality, QualityCode } from '../issue/quality.ts'

/** What each flag means to an editor, and what to do about it. */
const qualityWords: Record<QualityCode, string> = {
  'text.gap-before': 'the beginning of this passage is lost; add it from the paper',
  'text.gap-after': 'the end of this passage is lost; add it from the paper',
  'text.joined': 'two pieces were joined; compare with the paper',
  'text.join-conflict': 'two pieces seem to join, but it cannot be; compare with the paper',
  'text.dup-removed': 'a repetition was removed',
  'text.near-dup': 'stands twice with differences; one reading was kept, compare with the paper',
  'text.repetition': 'much of the page is repeated; the source was read badly',
  'text.missing': 'text is missing; add it from the paper',
  'order.inferred': 'stood elsewhere in the source and was moved here; compare with the paper',
  'order.ambiguous': 'could stand elsewhere as well; compare with the paper',
  'article.unsegmented': 'the page could not be divided into articles',
  'article.ends-open': 'ends in the middle of a sentence; compare with the paper',
  'zone.scale-guessed': 'the size of the page was guessed; look at the zones',
  'zone.self-intersect': 'a zone crosses itself; draw it again',
  'zone.outside': 'a zone leaves the page; draw it again',
  'zone.overlap': 'two zones overlap; draw them again',
  'zone.missing': 'has no zone on the page image',
  'meta.conflict': 'two facts do not agree; compare with the paper',
  'meta.garbled': 'could not be read; compare with the paper',
  'meta.placeholder': 'is a placeholder; write the real one',
  'meta.pages-missing': 'not all pages of the issue are here',
  'ocr.low-confidence': 'was read with little certainty; compare with the paper',
  'ocr.suspect': 'looks misread; compare with the paper',
  'ocr.normalised': 'signs were made uniform',
  'image.missing': 'the picture is missing; add its file',
  'image.upscaled': 'the picture is smaller than it is shown',
  'quote.unopened': 'a quotation has no opening mark; compare with the paper',
  'rights.unknown': 'it is not known who may use this',
}

/** A flag on one line, after the file: `lines 50, 52: warn: text.joined (adjacent, score 0.9): two pieces were joined…`. */
export function sayFlag({ code, level, where, evidence, applied }: Quality, line: number | undefined): string {
  const how = [
    evidence?.method,
    evidence?.score === undefined ? undefined : `score ${short(evidence.score)}`,
    evidence?.margin === undefined ? undefined : `margin ${short(evidence.margin)}`,
    applied ? undefined : 'not changed',
  ].filter((part) => part !== undefined)
  const field = where.field === undefined ? '' : ` "${where.field}"`
  const quoted = evidence?.text === undefined ? '' : `: “${shortened(evidence.text)}”`
  const words = `${level}: ${code}${field}${how.length > 0 ? ` (${how.join(', ')})` : ''}: ${qualityWords[code]}${quoted}`
  const place = sayPlace(where, line)
  return place === '' ? words : `${place}: ${words}`
}

function sayPlace({ page, article, block, lines }: Quality['where'], line: number | undefined): string {
  if (lines) {
    const named = lines.map(([source, first, last]) => {
      const range = first === last ? `${first}` : `${first}-${last}`
      return source === 0 ? range : `${source + 1}:${range}`
    })
    const isOne = named.length === 1 && lines[0]?.[1] === lines[0]?.[2]
    return `source line${isOne ? '' : 's'} ${named.join(', ')}`
  }
  if (line !== undefined) return `line ${line}`
  return [page === undefined ? '' : `page ${page}`, article ?? '', block ?? ''].filter((part) => part !== '').join(', ')
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 40 ? text : `${characters.slice(0, 39).join('')}…`
}
