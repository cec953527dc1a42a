/** Where an answer comes from: the app as it was installed; a face that was fetched before; the network and nothing else. */
export type Strategy = 'shell' | 'face' | 'network'

/** How the service worker of `scope` answers a request for the file at `url`. Papers are never its own to keep. */
export function strategyFor(url: URL, scope: URL): Strategy {
  const path = pathWithin(scope, url)
  if (path === undefined || path.includes('%')) return 'network'
  if (/^assets\/[^/]+\.woff2$/.test(path)) return 'face'
  return path === 'index.html' || /^assets\/[^/]+\.(js|css|svg)$|^[^/]+\.(svg|webmanifest)$/.test(path)
    ? 'shell'
    : 'network'
}

/**
 * The addresses under `scope` that are files of the shelf, as path and query: a visit to one of them wants the file, every
 * other visit wants the app. Only the first folder counts, so neither `/river/2021-07-20/papers` nor a search for
 * "/papers/" is one, nor is anything when the reader itself is hosted in a folder called papers.
 */
export function filesOfTheShelf(scope: URL): RegExp {
  return new RegExp(`^${scope.pathname.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}papers/`)
}

/** `url` as a path below `scope`, without query; `undefined` when it is elsewhere. */
function pathWithin(scope: URL, url: URL): string | undefined {
  const isWithin = url.origin === scope.origin && url.pathname.startsWith(scope.pathname)
  return isWithin ? url.pathname.slice(scope.pathname.length) : undefined
}
