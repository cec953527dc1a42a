import '../styles/index.css'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { onTestFinished, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { createQueryClient } from '../app/query-client.ts'
import { Root } from '../app/Root.tsx'
import { routerOptions, routes } from '../app/router.tsx'
import { openSettings } from '../desk/store.ts'
import { loadMessages } from '../messages/messages.ts'
import { searchHere } from './search-here.ts'
import type { Shelf } from './shelf.ts'

/** Opens the real app at `path` over a shelf held in memory. Nothing but the network is faked. */
export async function openPaper(path: string, shelf: Shelf) {
  vi.stubGlobal('fetch', async (address: unknown) => {
    const file = new URL(String(address)).pathname.replace(/^\/papers\//, '')
    const answer = shelf.get(file)
    if (answer === 'gone') throw new TypeError('Failed to fetch')
    return answer === undefined ? new Response(null, { status: 404 }) : answer.clone()
  })
  onTestFinished(() => void vi.unstubAllGlobals())

  const queryClient = createQueryClient()
  const services = { queryClient, openSearch: searchHere() }
  const router = createMemoryRouter(routes, { ...routerOptions(services), initialEntries: [path] })
  const settings = openSettings({ name: crypto.randomUUID() })
  const screen = await render(
    <Root queryClient={queryClient} settings={settings} speech={{ language: 'en', messages: await loadMessages('en') }}>
      <RouterProvider router={router} />
    </Root>,
  )
  return Object.assign(screen, {
    goTo: (address: string) => router.navigate(address),
    goBack: () => router.navigate(-1),
  })
}
