import type { Conflict } from './conflict.ts'
import { emitParagraph } from './emit-paragraph.ts'
import { flag } from './flags.ts'
import type { Join } from './joins.ts'
import type { MadeBlock } from './made-block.ts'
import { made } from './made-block.ts'
import { srcOf } from './piece.ts'
import type { Item } from './story.ts'

/** The blocks an item becomes: itself, and the gaps about it. `before` is the item it follows. */
export function emitItem(
  item: Item,
  before: Item | undefined,
  conflicts: ReadonlyMap<Join, Conflict>,
): readonly MadeBlock[] {
  switch (item.t) {
    case 'p':
      return emitParagraph(item, before?.t === 'p' ? before.paragraph.text : undefined, conflicts)
    case 'h': {
      const { text, pieces } = item.paragraph
      return [made({ t: 'h', text }, text, pieces)]
    }
    case 'note': {
      const label = item.label === undefined ? {} : { label: item.label }
      return [made({ t: 'note', text: item.text, ...label }, item.text, item.paragraph.pieces)]
    }
    case 'verse': {
      const stanzas = item.paragraph.pieces.map(({ lines }) => [...lines])
      return [made({ t: 'verse', stanzas }, stanzas.flat().join(''), item.paragraph.pieces)]
    }
    case 'figure': {
      const { pieces, caption, credits } = item
      const figure = { ...(caption === undefined ? {} : { caption }), credits: credits.slice(0, 5) }
      const missing = flag('image.missing', { lines: pieces.map(srcOf) }, false)
      return [made({ t: 'figure', figure }, caption ?? credits.join(' '), pieces, [missing])]
    }
  }
}
