import type { PaperId } from '../../issue/ids.ts'
import { addressOf, type Place } from '../../issue/locator.ts'
import { UsageError } from '../command.ts'

/** Where the reader stands: its base path, and the address of the whole where that is known. */
export type Site = {
  /** `/` or `/paper/` */
  base: string
  /** `https://example.org`; without it nothing can be said that needs whole addresses. */
  origin?: string
}

/** The site an app built for `base` is at when its address is `given`. Throws a `UsageError` when it cannot be there. */
export function siteAt(base: string, given: string | undefined): Site {
  if (given === undefined) return { base }
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new UsageError(`--site takes the address of the reader, such as https://example.org/, not "${given}"`)
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  if (path !== base)
    throw new UsageError(
      `--site ${given} is not where this app was built for, ${base} (APP_BASE=${path} builds for it)`,
    )
  return { base, origin: url.origin }
}

/** A place as an address on its host. */
export function pathOf({ base }: Site, place: Place): string {
  return base + addressOf(place).slice(1)
}

/** A file of the shelf, by its path below `papers/`. */
export function shelfPath({ base }: Site, file: string): string {
  return `${base}papers/${file.split('/').map(encodeURIComponent).join('/')}`
}

/** `path` with its host, when that is known. */
export function wholeOf({ origin }: Site, path: string): string | undefined {
  return origin === undefined ? undefined : new URL(path, origin).href
}

/** The paper's feeds, where there are any: they need whole addresses. */
export function feedPaths(site: Site, paper: PaperId): { atom: string; json: string } | undefined {
  if (site.origin === undefined) return undefined
  return { atom: shelfPath(site, `${paper}/feed.xml`), json: shelfPath(site, `${paper}/feed.json`) }
}
