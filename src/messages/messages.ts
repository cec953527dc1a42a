import { createContext, use } from 'react'
import { importMessages, type Language } from './languages.ts'
import type { Messages } from './zh-hans.ts'

export { chooseLanguage, type Language } from './languages.ts'
export type { Messages } from './zh-hans.ts'

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

export type Speech = { language: Language; messages: Messages }
export const SpeechContext = createContext<Speech | undefined>(undefined)

/** The words to show, and the language they are in. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext)
  if (!speech) throw new Error('useSpeech needs a <SpeechContext>')
  return speech
}

export const useMessages = (): Messages => useSpeech().messages
