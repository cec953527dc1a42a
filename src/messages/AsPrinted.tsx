import type { ReactNode } from 'react'
import { chooseLanguage, messagesIn, SpeechContext, useSpeech } from './messages.ts'

type Props = { lang: string; children: ReactNode }

/**
 * What belongs to the printed page (“Continued on page 3”, 简讯) speaks the paper's language, not the reader's. Until that
 * language is loaded, and for those we do not speak, the reader's own.
 */
export function AsPrinted({ lang, children }: Props) {
  const own = useSpeech()
  const language = chooseLanguage([lang])
  const messages = messagesIn(language)
  return <SpeechContext value={messages ? { language, messages } : own}>{children}</SpeechContext>
}
