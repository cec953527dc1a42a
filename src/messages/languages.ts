import type { Messages } from './zh-hans.ts'

export type Language = 'zh-Hans' | 'zh-Hant' | 'en'

/** The first language of `wanted` (BCP 47, as browsers list them) that we speak; English when there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}

/** The words of a language, from their chunk. */
export async function importMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans.ts')).zhHans
    case 'zh-Hant':
      return (await import('./zh-hant.ts')).zhHant
    case 'en':
      return (await import('./en.ts')).en
  }
}
