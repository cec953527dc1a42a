import type { Article } from '../../issue/article.ts'
import type { Figure, Rendition } from '../../issue/figure.ts'
import type { Preview } from './head.ts'
import type { Html } from './html.ts'
import { tag } from './html.ts'
import type { Addressing, Sheet } from './sheet.ts'
import { filePath } from './sheet.ts'

/** A picture with its caption and credits; where it has not come down to us, a frame that says so. */
export function figureOf(figure: Figure, sheet: Sheet, address: Addressing): Html {
  return tag('figure', {}, tag('div', photo(figure), picture(figure, sheet, address)), captionOf(figure))
}

/** The pictures of an article for link previews and search engines. */
export function previewsOf({ blocks }: Article, sheet: Sheet): Preview[] {
  return blocks.flatMap((block) => {
    const file = block.t === 'figure' ? readSize(block.figure.renditions) : undefined
    if (block.t !== 'figure' || !file) return []
    const { alt, caption } = block.figure
    return [{ path: filePath(sheet, file.href), width: file.w, height: file.h, alt: alt ?? caption ?? '' }]
  })
}

/** The size that is read on a page, 1200 pixels wide where the picture has them. */
function readSize(renditions: readonly Rendition[]): Rendition | undefined {
  return renditions.find(({ use }) => use === 'read') ?? renditions.at(-1)
}

function photo({ renditions }: Figure) {
  return { class: 'photo', ...(renditions.length === 0 ? { 'data-missing': true as const } : {}) }
}

function picture({ renditions, alt, caption }: Figure, sheet: Sheet, address: Addressing): Html {
  const shown = readSize(renditions)
  if (!shown) return tag('span', {}, sheet.words.article.noPicture)
  const urlOf = (href: string) => address(filePath(sheet, href))
  return tag('img', {
    src: urlOf(shown.href),
    srcset: renditions.map(({ href, w }) => `${urlOf(href)} ${w}w`).join(', '),
    sizes: '(min-width: 48rem) 43rem, 100vw',
    width: shown.w,
    height: shown.h,
    alt: alt ?? caption ?? '',
    loading: 'lazy',
    decoding: 'async',
  })
}

function captionOf({ caption: text, credits }: Figure): Html | undefined {
  if (text === undefined && credits.length === 0) return undefined
  const credit = credits.length > 0 ? tag('span', { class: 'credit' }, credits.join('　')) : undefined
  return tag('figcaption', { class: 'caption' }, text, text !== undefined && credit ? ' ' : undefined, credit)
}
