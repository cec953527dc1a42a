/** Run in a page: the service worker is there and answers for it. From then on its host may stop. */
export async function readyForOffline(): Promise<void> {
  await navigator.serviceWorker.ready
  if (!navigator.serviceWorker.controller)
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }))
}
