type Store = Pick<Cache, 'match' | 'put'>

type With = {
  open: () => Promise<Store>
  fetch: (request: Request) => Promise<Response>
  /** Is told of the writing, so that it can be seen to its end after the answer has gone. */
  keep: (writing: Promise<void>) => void
}

/**
 * The stored answer, else the network's, which is then stored. A store that fails never stands between reader and network;
 * an error, or a page in the place of a missing file, is passed on and not stored.
 */
export async function cacheFirst(request: Request, { open, fetch, keep }: With): Promise<Response> {
  const store = await open().catch(() => undefined)
  const stored = await store?.match(request, { ignoreVary: true }).catch(() => undefined)
  if (stored) return stored
  const fresh = await fetch(request)
  const isPage = fresh.headers.get('content-type')?.startsWith('text/html') ?? false
  if (store && fresh.status === 200 && !isPage) keep(store.put(request, fresh.clone()).catch(() => undefined))
  return fresh
}
