import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { SettingsStore } from '../desk/store.ts'
import { SettingsContext, useSettings } from '../desk/use-settings.ts'
import { chooseLanguage, loadMessages, SpeechContext, type Speech } from '../messages/messages.ts'
import { dress } from './dress.ts'

type Props = { queryClient: QueryClient; settings: SettingsStore; speech: Speech; children: ReactNode }

/** Everything that is made once, handed down: the cache, the settings, the words. */
export function Root({ queryClient, settings, speech, children }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsContext value={settings}>
        <Spoken first={speech}>{children}</Spoken>
      </SettingsContext>
    </QueryClientProvider>
  )
}

/** Follows the settings: words in the chosen language, paper and text size on the root element. */
function Spoken({ first, children }: { first: Speech; children: ReactNode }) {
  const { settings } = useSettings()
  const [speech, setSpeech] = useState(first)
  const wanted = settings.language === 'auto' ? chooseLanguage(navigator.languages) : settings.language
  useEffect(() => {
    let isWanted = true
    if (wanted !== speech.language)
      void loadMessages(wanted).then((messages) => isWanted && setSpeech({ language: wanted, messages }))
    return () => void (isWanted = false)
  }, [wanted, speech.language])
  useEffect(() => dress(settings, speech.language), [settings, speech.language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}
