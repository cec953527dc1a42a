import type { Article } from '../issue/article.ts'
import type { Block } from '../issue/block.ts'

/** A piece of running text as it stands on a page. */
export type PageLine = {
  k: string
  kind: 'paragraph' | 'continued' | 'subhead' | 'verse' | 'plain' | 'gap'
  text: string
}

/**
 * The running text of an article as a page sets it: paragraphs, subheads and lines of verse. Figures, notes, tables and
 * boxes are set apart or left to the article.
 */
export function pageText(blocks: readonly Block[]): PageLine[] {
  return blocks.flatMap((block): PageLine[] => {
    const { k } = block
    switch (block.t) {
      case 'p':
        return [{ k, kind: block.continues ? 'continued' : 'paragraph', text: block.text }]
      case 'quote':
        return [{ k, kind: 'paragraph', text: block.text }]
      case 'h':
        return [{ k, kind: 'subhead', text: block.text }]
      case 'verse':
        return block.stanzas.flat().map((text, at) => ({ k: `${k}.${at}`, kind: 'verse', text }))
      case 'list':
        return block.items.map(({ text }, at) => ({ k: `${k}.${at}`, kind: 'paragraph', text }))
      case 'qa':
        return [
          { k, kind: 'subhead', text: block.q.text },
          ...block.a.map(({ text }, at): PageLine => ({ k: `${k}.${at}`, kind: 'paragraph', text })),
        ]
      case 'sign':
        return [{ k, kind: 'plain', text: block.lines.join('　') }]
      case 'gap':
        // which words say so is the reader's business; two halves that do not fit are parted in the article
        return block.reason === 'conflict' ? [] : [{ k, kind: 'gap', text: '' }]
      case 'table':
      case 'box':
      case 'figure':
      case 'note':
        return []
    }
  })
}

/** True when an article holds what a page does not set, so that it goes on in the article whatever the room. */
export function isMoreThanText({ blocks, parts }: Pick<Article, 'blocks' | 'parts'>): boolean {
  const figures = blocks.filter(({ t }) => t === 'figure').length
  const notes = blocks.filter(({ t }) => t === 'note').length
  return parts !== undefined || figures > 1 || notes > 1 || blocks.some(({ t }) => t === 'table' || t === 'box')
}
