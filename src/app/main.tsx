// oxlint-disable-next-line import/no-unassigned-import -- in the build it has run by now: the page names it too
import './ahead.ts'
import '../styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { openSettings } from '../desk/store.ts'
import { chooseLanguage, loadMessages } from '../messages/messages.ts'
import { keptFiles } from '../pages/kept/local.ts'
import { setLocalFiles } from '../shelf/local.ts'
import { dress } from './dress.ts'
import { loadFaces } from './faces.ts'
import { openOwnSearch } from './open-search.ts'
import { createQueryClient } from './query-client.ts'
import { Root } from './Root.tsx'
import { createRouter } from './router.tsx'
import { registerServiceWorker } from './threads.ts'

const settings = openSettings()
const { language } = settings.get()
const wanted = language === 'auto' ? chooseLanguage(navigator.languages) : language
dress(settings.get(), wanted) // before the first paint

setLocalFiles(keptFiles)
const queryClient = createQueryClient()
const router = createRouter({ queryClient, openSearch: openOwnSearch })
const speech = { language: wanted, messages: await loadMessages(wanted) }

const host = document.querySelector('#root')
if (!host) throw new Error('index.html has no #root')
// a published page has its text here; it stands until the reader has its own
if (host.firstChild) await import('./take-over.ts').then((late) => late.takeOver(host, router))
createRoot(host).render(
  <StrictMode>
    <Root queryClient={queryClient} settings={settings} speech={speech}>
      <RouterProvider router={router} onError={(error) => console.error(error)} />
    </Root>
  </StrictMode>,
)
void registerServiceWorker()
void loadFaces(host)
