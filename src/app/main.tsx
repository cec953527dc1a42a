import '../styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { openSettings } from '../desk/store.ts'
import { chooseLanguage, loadMessages } from '../messages/messages.ts'
import { dress } from './dress.ts'
import { createQueryClient } from './query-client.ts'
import { Root } from './Root.tsx'
import { createRouter } from './router.tsx'
import { registerServiceWorker } from './threads.ts'

const settings = openSettings()
const { language } = settings.get()
const wanted = language === 'auto' ? chooseLanguage(navigator.languages) : language
dress(settings.get(), wanted) // before the first paint

const queryClient = createQueryClient()
const router = createRouter({ queryClient })
const speech = { language: wanted, messages: await loadMessages(wanted) }

const host = document.querySelector('#root')
if (!host) throw new Error('index.html has no #root')
createRoot(host).render(
  <StrictMode>
    <Root queryClient={queryClient} settings={settings} speech={speech}>
      <RouterProvider router={router} onError={(error) => console.error(error)} />
    </Root>
  </StrictMode>,
)
void registerServiceWorker()
void import('../styles/faces.css') // a hundred faces, 32 kB gzip: never in the first stylesheet
if (isWide() && !savesData()) void import('../styles/kai.css')

/** 楷体 is a megabyte for a front page where the system has none: not for a phone, where Song stands in for it. */
function isWide(): boolean {
  return matchMedia('(min-width: 48rem)').matches
}

/** The reader has asked the browser to save data. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
