import type { Settings } from '../../desk/settings.ts'

/** How the text of an article is set. */
export type ArticleView = Settings['articleView']

/** True of languages that are also set from top to bottom, BCP 47. */
export function canRunDown(lang: string): boolean {
  return /^(zh|ja)\b/.test(lang)
}

/** How an article in `lang` is set for a reader who wants `wanted`: downwards only where its language goes that way. */
export function viewOf(wanted: ArticleView, lang: string): ArticleView {
  return wanted === 'down' && !canRunDown(lang) ? 'across' : wanted
}
