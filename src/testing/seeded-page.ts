import type { Article } from '../issue/article.ts'
import type { Page } from '../issue/page.ts'
import { countChars } from '../issue/reading-order.ts'
import { pick, randomFrom, type Random } from '../press/synth/random.ts'
import { anArticle } from './issues.ts'
import { chinese, english, type Words } from './seeded-words.ts'

type Options = { lang?: 'zh-Hans' | 'en'; label?: string; seq?: number; items?: number }

/**
 * A made-up page of a paper, as a day may bring it: 3 to 15 items of all kinds and lengths, some with pictures, frames,
 * kickers and weights. The same seed gives the same page.
 */
export function seededPage(seed: number, options: Options = {}): { page: Page; articles: Article[] } {
  const { lang = 'zh-Hans', label = '1', seq = 1, items = 3 + (seed % 13) } = options
  const random = randomFrom(seed)
  const words = lang === 'en' ? english : chinese
  const isWeighted = random() < 0.5
  const articles = Array.from({ length: items }, (_, at) => {
    const isPhoto = at > 1 && random() < 0.16
    const hasPicture = isPhoto || random() < 0.3
    const isBrief = !hasPicture && at > 2 && random() < 0.25
    const isBoxed = !isBrief && !isPhoto && at > 1 && random() < 0.14
    const room = isPhoto
      ? 0
      : isBrief
        ? 30 + random() * 50
        : at === 0
          ? 700 + random() * 900
          : 60 + random() * random() * 1100
    const length = lang === 'en' ? room * 2.2 : room
    const article = anArticle({
      id: `${label}-${String(at + 1).padStart(2, '0')}`,
      kind: isPhoto ? 'photo' : isBrief ? 'brief' : 'news',
      heads: {
        headline: pick(words.heads, random),
        kicker: random() < 0.35 && !isBrief ? [pick(words.kickers, random)] : [],
        deck: (at === 0 || random() < 0.15) && !isBrief ? [pick(words.decks, random)] : [],
      },
      ...(isWeighted ? { weight: Math.max(1, 5 - at + Math.floor(random() * 2)) > 5 ? 5 : Math.max(1, 5 - at) } : {}),
      ...(isBoxed ? { boxed: true as const, column: pick(words.columns, random) } : {}),
      bylines: isBrief || random() < 0.2 ? [] : [{ names: [], text: pick(words.bylines, random) }],
      blocks: [
        ...(hasPicture ? [{ t: 'figure' as const, k: 'f1', figure: pictureOf(random, words) }] : []),
        ...(isBoxed && random() < 0.5
          ? [{ t: 'note' as const, k: 'n1', text: pick(words.sentences, random).trim() }]
          : []),
        ...textOf(length, random, words),
      ],
    })
    return isPhoto ? pictureStory(article, randomFrom(seed * 100 + at), words) : article
  })
  const page: Page = { seq, label, kind: 'news', articles: articles.map(({ id }) => id) }
  return { page, articles }
}

/**
 * Two picture stories of three have text below, and half of these a tall picture and no line but the headline. From numbers
 * of its own, so that nothing else on the page depends on it.
 */
function pictureStory(article: Article, random: Random, words: Words): Article {
  const [first] = article.blocks
  if (random() < 1 / 3 || first?.t !== 'figure') return article
  const isTall = random() < 0.5
  const length = 60 + random() * random() * 500
  const blocks = [
    isTall ? { ...first, figure: { ...first.figure, w: 1200, h: 1500 } } : first,
    ...textOf(words === english ? length * 2.2 : length, random, words),
  ]
  const { headline } = article.heads
  const heads = isTall ? { headline } : article.heads
  return anArticle({ ...article, heads, blocks, chars: countChars({ blocks }) })
}

function textOf(length: number, random: Random, { sentences, subheads }: Words) {
  const blocks: { t: 'p' | 'h'; k: string; text: string }[] = []
  let left = length
  while (left > 0) {
    if (blocks.length > 1 && random() < 0.14 && left > 150)
      blocks.push({ t: 'h', k: `h${blocks.length}`, text: pick(subheads, random) })
    let text = ''
    const target = Math.min(left, 40 + random() * 150)
    while (text.length < target) text += pick(sentences, random)
    blocks.push({ t: 'p', k: `p${blocks.length}`, text: text.trim() })
    left -= text.length
  }
  return blocks
}

function pictureOf(random: Random, words: Words) {
  const [w, h] = pick(
    [
      [1500, 1000],
      [1600, 1200],
      [900, 1200],
      [1600, 900],
    ] as const,
    random,
  )
  return {
    renditions: [],
    w,
    h,
    alt: 'x',
    caption: pick(words.sentences, random).trim(),
    credits: [pick(words.credits, random)],
  }
}
