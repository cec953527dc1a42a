import searchWorker from '../workers/search-worker.ts?worker&url'

/** The only code that makes script addresses: the page's header allows this one policy and no other. */
const policy = window.trustedTypes?.createPolicy('broadsheet', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address
    throw new TypeError(`a script from elsewhere: ${address}`)
  },
})

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- lib.dom wants a string; browsers take the object
const script = (address: string) => (policy?.createScriptURL(address) ?? address) as string

/** Starts the thread that searches; src/search/client.ts talks to it. */
export function startSearchWorker(): Worker {
  return new Worker(script(searchWorker), { type: 'module', name: 'search' })
}

/** Registers the service worker, in the built app only. Where there is none, the reader reads without. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    const { Workbox } = await import('workbox-window')
    await new Workbox(script(`${import.meta.env.BASE_URL}service-worker.js`)).register()
  } catch {
    // a private window, a plain http host: nothing is lost but opening without a network
  }
}

/**
 * Loads the page anew from its host. The service worker goes first: it would answer with the version that is open now.
 * Other tabs keep theirs until they are closed, and this page registers again.
 */
export async function reloadFromHost(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL)
    await registration?.unregister()
  } catch {
    // none here: then nothing stands between the page and its host
  }
  location.reload()
}
