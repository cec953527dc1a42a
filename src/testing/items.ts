import type { Item } from '../layout/items.ts'

/** A short news item in Chinese as the engine sees it. Say what matters. */
export function anItem(overrides: Partial<Item> = {}): Item {
  return {
    id: '1-01',
    kind: 'news',
    order: 0,
    script: 'cjk',
    isBoxed: false,
    column: '',
    kicker: '',
    headline: ['大堤合龙'],
    deck: '',
    byline: '',
    note: '',
    text: [{ k: 'p1', kind: 'paragraph', text: '两岸居民陆续返家。'.repeat(12) }],
    chars: 108,
    isMore: false,
    ...overrides,
  }
}
