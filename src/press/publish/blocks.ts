import type { Article } from '../../issue/article.ts'
import type { Block } from '../../issue/block.ts'
import type { Rich } from '../../issue/text.ts'
import { sayGap } from '../../messages/repairs.ts'
import { figureOf } from './figure.ts'
import type { Html } from './html.ts'
import { join, tag } from './html.ts'
import { richText } from './rich-text.ts'
import type { Addressing, Sheet } from './sheet.ts'
import { linkPath } from './sheet.ts'

/**
 * The running text of an article, every block of it, marked up as the reader marks it up (pages/article/BlockView.tsx), so
 * that one stylesheet sets both and nothing moves when the reader takes over. Paragraphs have the ids that their links name.
 */
export function blocksOf(article: Article, sheet: Sheet, address: Addressing): Html {
  const { article: words, page } = sheet.words
  const turns = new Map((article.parts ?? []).slice(1).map(({ page: label, from }) => [from, label]))
  const first = article.blocks.find(({ t }) => t === 'p')
  let number = 0
  const setting: Setting = {
    sheet,
    address,
    rich: (text) => richText(text, (href) => linkPath(sheet, href, address)),
  }
  return join(
    article.blocks.map((block) => {
      const turn = turns.get(block.k)
      const dateline = block === first ? article.dateline : undefined
      if (block.t === 'p') number += 1
      return join(
        turn === undefined ? undefined : tag('p', { class: 'turn' }, words.turnsTo(page(turn))),
        block.t === 'p' ? paragraph(block, number, dateline, setting) : blockOf(block, setting),
      )
    }),
  )
}

type Setting = { sheet: Sheet; address: Addressing; rich: (text: Rich) => Html }
type Kind<T extends Block['t']> = Extract<Block, { t: T }>

function paragraph(block: Kind<'p'>, number: number, dateline: string | undefined, { rich }: Setting): Html {
  return tag(
    'p',
    { id: `p${number}`, class: block.continues ? 'continues' : undefined },
    dateline === undefined ? undefined : [tag('b', { class: 'dateline' }, dateline), ' '],
    rich(block),
  )
}

function blockOf(block: Exclude<Block, Kind<'p'>>, { sheet, address, rich }: Setting): Html {
  const { article: words } = sheet.words
  switch (block.t) {
    case 'h':
      return tag('h2', { id: `h-${block.k}` }, rich(block))
    case 'note':
      return tag(
        'p',
        { class: 'editors-note plain' },
        block.label === undefined ? undefined : tag('b', {}, block.label),
        rich(block),
      )
    case 'quote':
      return tag(
        'blockquote',
        {},
        tag('p', { class: 'plain' }, rich(block)),
        block.from === undefined ? undefined : tag('footer', {}, '——', block.from),
      )
    case 'verse':
      return tag(
        'div',
        { class: 'verse' },
        block.stanzas.map((stanza) => tag('p', {}, linesOf(stanza))),
      )
    case 'list':
      return tag(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => tag('li', {}, rich(item))),
      )
    case 'table':
      return tableOf(block)
    case 'figure':
      return figureOf(block.figure, sheet, address)
    case 'qa':
      return tag(
        'div',
        { class: 'qa' },
        tag('p', { class: 'question plain' }, tag('b', {}, words.question), rich(block.q)),
        block.a.map((answer, at) =>
          at === 0
            ? tag('p', { class: 'plain' }, tag('b', {}, words.answer), rich(answer))
            : tag('p', {}, rich(answer)),
        ),
      )
    case 'box':
      return tag(
        'aside',
        { class: 'box' },
        tag('h2', {}, block.title ?? words.boxTitle),
        block.paras.map((para) => tag('p', {}, rich(para))),
      )
    case 'sign':
      return tag(
        'div',
        { class: 'signature' },
        block.lines.map((line) => tag('p', { class: 'plain' }, line)),
      )
    case 'gap':
      return gapOf(block, sheet)
  }
}

function linesOf(lines: readonly string[]): Html[] {
  return lines.flatMap((line, at) => [...(at > 0 ? [tag('br')] : []), tag('span', {}, line)])
}

function tableOf({ caption, head, rows }: Kind<'table'>): Html {
  return tag(
    'div',
    // what scrolls must be reachable by keyboard
    { class: 'table-scroll', tabindex: 0, role: 'group', 'aria-label': caption ?? head.join(' ') },
    tag(
      'table',
      {},
      caption === undefined ? undefined : tag('caption', {}, caption),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          head.map((cell) => tag('th', { scope: 'col' }, cell)),
        ),
      ),
      tag(
        'tbody',
        {},
        rows.map((row) =>
          tag(
            'tr',
            {},
            row.map((cell) => tag('td', {}, cell)),
          ),
        ),
      ),
    ),
  )
}

function gapOf(block: Kind<'gap'>, { words: { repair } }: Sheet): Html {
  const words = sayGap(block, repair)
  return block.reason === 'conflict'
    ? tag('p', { class: 'conflict plain' }, words)
    : tag('p', { class: 'gap' }, tag('span', {}, words))
}
