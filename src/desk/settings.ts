import { citationStyles, type CitationStyle } from '../issue/citation-styles.ts'

export const themes = ['auto', 'paper', 'newsprint', 'sepia', 'dark', 'eink'] as const
/** In per cent of the usual size. */
export const textSizes = [85, 100, 115, 130, 150, 175] as const
export const uiLanguages = ['auto', 'zh-Hans', 'zh-Hant', 'en'] as const
/** How an article is set: lines across, lines down (竖排), or columns that are turned page by page (分栏). */
export const articleViews = ['across', 'down', 'columns'] as const

/** How a reader wants the paper: on which ground, in which size, in which language the reader itself speaks, how cited. */
export type Settings = {
  theme: (typeof themes)[number]
  textSize: (typeof textSizes)[number]
  language: (typeof uiLanguages)[number]
  articleView: (typeof articleViews)[number]
  /** The style last chosen. */
  citationStyle: CitationStyle
}

export const defaults: Settings = {
  theme: 'auto',
  textSize: 100,
  language: 'auto',
  articleView: 'across',
  citationStyle: 'gb2025',
}

/** The text size that holds, in per cent: fine strokes break up on e-ink, so there it is never under 115. */
export function readingSize({ theme, textSize }: Settings): number {
  return theme === 'eink' ? Math.max(textSize, 115) : textSize
}

/** Settings as they lie in a store. `rev` counts the changes, so that of two copies the newer is known. */
export type KeptSettings = { rev: number; settings: Settings }

/**
 * What lies in a store, read for what is good in it; `undefined` when it is nothing of ours. A field that is damaged or not
 * there is its default; one that a newer reader has put there is kept. By hand: a schema would cost the first script 3 kB.
 */
export function readKept(value: unknown): KeptSettings | undefined {
  if (!isObject(value) || !isObject(value['settings'])) return undefined
  const { rev, settings } = value
  if (typeof rev !== 'number' || !Number.isSafeInteger(rev) || rev < 0) return undefined
  return {
    rev,
    settings: {
      ...settings,
      theme: oneOf(themes, settings['theme']) ?? defaults.theme,
      textSize: oneOf(textSizes, settings['textSize']) ?? defaults.textSize,
      language: oneOf(uiLanguages, settings['language']) ?? defaults.language,
      articleView: oneOf(articleViews, settings['articleView']) ?? defaults.articleView,
      citationStyle: oneOf(citationStyles, settings['citationStyle']) ?? defaults.citationStyle,
    },
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function oneOf<T>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value)
}

/** `kept` with `patch` over it: its next revision. */
export function changed({ rev, settings }: KeptSettings, patch: Partial<Settings>): KeptSettings {
  return { rev: rev + 1, settings: { ...settings, ...patch } }
}
