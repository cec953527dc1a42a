import { createContext, use } from 'react'
import type { Messages } from './zh-hans.ts'

export type { Messages } from './zh-hans.ts'
export type Language = 'zh-Hans' | 'zh-Hant' | 'en'

const loaded = new Map<Language, Messages>()

/** The words of one language; each is a chunk of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  const messages = loaded.get(language) ?? (await importMessages(language))
  loaded.set(language, messages)
  return messages
}

/** The words of a language that has been loaded. */
export function messagesIn(language: Language): Messages | undefined {
  return loaded.get(language)
}

async function importMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans.ts')).zhHans
    case 'zh-Hant':
      return (await import('./zh-hant.ts')).zhHant
    case 'en':
      return (await import('./en.ts')).en
  }
}

/** The first language of `wanted` (BCP 47, as browsers list them) that we speak; English when there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}

export type Speech = { language: Language; messages: Messages }
export const SpeechContext = createContext<Speech | undefined>(undefined)

/** The words to show, and the language they are in. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext)
  if (!speech) throw new Error('useSpeech needs a <SpeechContext>')
  return speech
}

export const useMessages = (): Messages => useSpeech().messages
