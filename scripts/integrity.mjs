// @ts-check
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Workbox hook: `integrity` on every precache entry, so that a wrong file never enters the cache and a lost one is fetched
 * again; and one entry an address, or the service worker would not install.
 * @param {string} dist
 * @returns {import('workbox-build').ManifestTransform}
 */
export const withIntegrity = (dist) => async (entries) => {
  const twice = entries.filter((entry, at) => entries.findIndex(({ url }) => url === entry.url) !== at)
  if (entries.length === 0 || twice.length > 0)
    throw new Error(`precache: ${entries.length} entries, twice: ${twice.map(({ url }) => url).join(', ')}`)
  const manifest = await Promise.all(
    entries.map(async (entry) => {
      const hash = createHash('sha256').update(await readFile(join(dist, entry.url)))
      return Object.assign(entry, { integrity: `sha256-${hash.digest('base64')}` })
    }),
  )
  return { manifest, warnings: [] }
}
