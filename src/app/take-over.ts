import type { createRouter } from './router.tsx'

type Router = Pick<ReturnType<typeof createRouter>, 'state' | 'subscribe'>

/**
 * On a page that press has published its text stands in the host already. Resolves when the router has all it needs to draw
 * the same place, so that nothing blank comes between; then keeps the reader's place on it and takes away what its head says
 * of it when the reader moves on, or a reference manager would take the next article for this one.
 */
export async function takeOver(host: Element, router: Router): Promise<void> {
  await until(router, ({ initialized }) => initialized)
  keepPlace(host)
  void forgetPage(router)
}

async function forgetPage(router: Router): Promise<void> {
  const { pathname } = router.state.location
  await until(router, ({ location }) => location.pathname !== pathname)
  for (const one of document.head.querySelectorAll('[data-published]')) one.remove()
}

function until(router: Router, isSo: (state: Router['state']) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo(router.state)) return resolve()
    const stop = router.subscribe((state) => {
      if (!isSo(state)) return
      stop()
      resolve()
    })
  })
}

/**
 * Who has begun to read is not taken back to the top, where the router puts every page that it opens; and the address is
 * spelled as the reader spells it, whose host may have put a slash behind it to find the page.
 */
function keepPlace(host: Element): void {
  const text = host.firstChild
  const top = scrollY
  new MutationObserver((_changes, observer) => {
    if (text?.isConnected) return
    observer.disconnect()
    const { pathname, search, hash } = location
    history.replaceState(history.state, '', pathname.replace(/(?<=.)\/$/, '') + search + hash)
    if (top > 0 && hash === '') requestAnimationFrame(() => scrollTo(0, top))
  }).observe(host, { childList: true })
}
