import { clientsClaim, type RouteHandlerCallbackOptions } from 'workbox-core'
import { addRoute, cleanupOutdatedCaches, createHandlerBoundToURL, precache } from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'
import { cacheFirst } from '../offline/cache-first.ts'
import { filesOfTheShelf, strategyFor } from '../offline/strategy.ts'

declare const self: ServiceWorkerGlobalScope

const scope = new URL(self.registration.scope)
const shell = self.__WB_MANIFEST.filter(
  (entry) => typeof entry === 'object' && strategyFor(new URL(entry.url, scope), scope) === 'shell',
)
const integrity = shell.flatMap((entry) =>
  typeof entry === 'object' && entry.url === 'index.html' ? entry.integrity : [],
)

precache(shell)
cleanupOutdatedCaches()

/** A visit to any address of the reader: the app itself, with its integrity, so that a lost copy is fetched and stored again. */
async function openApp(visit: RouteHandlerCallbackOptions): Promise<Response> {
  const { request } = visit // the handler puts its own in the place of this one
  const answer = await createHandlerBoundToURL('index.html')({ ...visit, params: { integrity: integrity[0] } })
  return answer.redirected ? fetch(request) : answer // a visit may not be answered with where something has moved to
}

// before the route of the precache, which would take a visit to the front door for a request for index.html
registerRoute(new NavigationRoute(openApp, { denylist: [filesOfTheShelf(scope)] }))
addRoute()
registerRoute(
  ({ url }) => strategyFor(url, scope) === 'face',
  ({ request, event }) =>
    cacheFirst(request, {
      open: () => caches.open('faces'),
      fetch: (wanted) => fetch(wanted),
      keep: (writing) => event.waitUntil(writing),
    }),
)
// whatever fails above (a precache that was lost, storage that is gone), the network may still have it
setCatchHandler(({ request }) => fetch(request).catch(() => Response.error()))
clientsClaim()
// no skipWaiting: the pages that are open would lose the code they were built with
