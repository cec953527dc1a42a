import { savesData } from './saves-data.ts'

/** A picture that takes longer is held up itself; the faces need not wait for it. */
const mostMs = 5000

/**
 * The net of faces under the system's own: asked for when the first page stands in `host` and its lead picture has come, which
 * on a slow line would otherwise share it with a megabyte of type. Until then, and where none is needed, the text has a system
 * face.
 */
export async function loadFaces(host: Element): Promise<void> {
  await firstPage(host)
  const lead = host.querySelector<HTMLImageElement>('img[fetchpriority="high"]')
  if (lead && !lead.complete) await settled(lead)
  import('../styles/faces.css').catch(without) // a hundred faces, 32 kB gzip: never in the first stylesheet
  if (isWide() && !savesData()) import('../styles/kai.css').catch(without)
}

/** The host is gone, or the page was left: text keeps the faces of the system. */
function without(): void {}

/** The shell is drawn with its first page; before that `Opening` stands there alone. */
function firstPage(host: Element): Promise<void> {
  return new Promise((resolve) => {
    new MutationObserver((_changes, observer) => {
      if (!host.querySelector('main')) return
      observer.disconnect()
      resolve()
    }).observe(host, { childList: true, subtree: true })
  })
}

function settled(picture: HTMLImageElement): Promise<unknown> {
  return new Promise((resolve) => {
    picture.addEventListener('load', resolve, { once: true })
    picture.addEventListener('error', resolve, { once: true })
    setTimeout(resolve, mostMs)
  })
}

/** 楷体 is a megabyte for a front page where the system has none: not for a phone, where Song stands in for it. */
function isWide(): boolean {
  return matchMedia('(min-width: 48rem)').matches
}
