import type { SourceLines } from '../../issue/quality.ts'
import { derivedKeys } from './block-names.ts'
import type { DraftArticle, DraftBlock } from './draft.ts'
import { escapeText } from './escape.ts'
import { writeAttributes, writeRich } from './write-inline.ts'

/** An article's body as Markdown, one empty line between blocks. */
export function writeBlocks({
  blocks,
  jumps = [],
  quality,
}: Pick<DraftArticle, 'blocks' | 'jumps' | 'quality'>): string {
  const derived = derivedKeys(blocks)
  const named = new Set(quality.map(({ where }) => where.block))
  const pieces: string[] = []
  let lists = 0
  for (const [at, block] of blocks.entries()) {
    const jump = jumps.find(({ from }) => from === block.k)
    if (jump) pieces.push(`::page${writeAttributes({ label: jump.page })}`)
    const next = writeAttributes({
      src: block.src?.map(writeSourceLines).join(' '),
      // a key that the words give anyway is not written, unless an entry would lose its block to a correction
      k: block.k !== derived[at] || named.has(block.k) ? block.k : undefined,
      continues: block.t === 'p' && block.continues === true ? true : undefined,
    })
    if (next !== '') pieces.push(`::next${next}`)
    // two lists in a row are one to Markdown unless their signs differ
    lists = block.t === 'list' ? lists + 1 : 0
    pieces.push(writeBlock(block, lists % 2 === 0))
  }
  return pieces.map((piece) => `${piece}\n`).join('\n')
}

function writeSourceLines([source, first, last]: SourceLines): string {
  return `${source === 0 ? '' : `${source}:`}${first === last ? first : `${first}-${last}`}`
}

function writeBlock(block: DraftBlock, isSecondList: boolean): string {
  switch (block.t) {
    case 'p':
      return writeRich(block)
    case 'h':
      return `## ${writeRich(block, { isLineStart: true, isHeading: true })}`
    case 'note':
      return container('note', { label: block.label }, [writeRich(block)])
    case 'quote':
      return block.from === undefined
        ? `> ${writeRich(block)}`
        : container('quote', { from: block.from }, [writeRich(block)])
    case 'verse':
      return container('verse', {}, block.stanzas.map(writeLines))
    case 'list':
      return block.items
        .map((item, at) => {
          const sign = block.ordered === true ? `${at + 1}${isSecondList ? ')' : '.'}` : isSecondList ? '*' : '-'
          return `${sign} ${writeRich(item)}`
        })
        .join('\n')
    case 'table': {
      const table = [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : writeCell(cell))).join(' | ')} |`)
        .join('\n')
      return block.caption === undefined ? table : container('table', { caption: block.caption }, [table])
    }
    case 'figure':
      return writeFigure(block.figure)
    case 'qa':
      return container(
        'qa',
        {},
        [block.q, ...block.a].map((part) => writeRich(part)),
      )
    case 'box':
      return container(
        'box',
        { title: block.title },
        block.paras.map((part) => writeRich(part)),
      )
    case 'sign':
      return container('sign', {}, [writeLines(block.lines)])
    case 'gap':
      return `::gap${writeAttributes({ reason: block.reason, side: block.side })}`
  }
}

function container(
  name: string,
  attributes: Record<string, string | undefined>,
  paragraphs: readonly string[],
): string {
  const head = `:::${name}${writeAttributes(attributes)}`
  return paragraphs.length === 0 ? `${head}\n:::` : `${head}\n${paragraphs.join('\n\n')}\n:::`
}

function writeLines(lines: readonly string[]): string {
  return lines.map((line) => escapeText(line, { ...plain, isLines: true })).join('\n')
}

function writeCell(cell: string): string {
  return escapeText(cell, { ...plain, isCell: true })
}

function writeFigure({ image, alt, caption, credits, focus }: Extract<DraftBlock, { t: 'figure' }>['figure']): string {
  const isSimple = image !== undefined && caption === undefined && credits.length === 0 && focus === undefined
  if (isSimple && alt?.includes(':') !== true && /^[\p{L}\p{N}/._-]+$/u.test(image))
    return `![${alt === undefined ? '' : writeCaption(alt)}](${image})`
  const credit = credits.map((one) => one.replace(/[\\;]/g, '\\$&')).join('; ')
  return container(
    'figure',
    { src: image, alt, credit: credits.length > 0 ? credit : undefined, focus: focus?.join(',') },
    caption === undefined ? [] : [writeCaption(caption)],
  )
}

function writeCaption(text: string): string {
  return writeRich({ text })
}

const plain = { isLineStart: true, isBeforeMark: false, isAfterMark: false }
