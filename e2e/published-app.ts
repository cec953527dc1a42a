import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publish } from '../src/press/publish/publish.ts'
import { madeOnce } from './made-once.ts'
import { serve, type Host, type Manners } from './serve.ts'

const dist = process.env['DIST'] ?? 'dist'
const sources = ['src/issue', 'src/messages', 'src/press', 'src/press/publish']

/** Where a reader stands on its host. */
export type Base = '/' | '/paper/'

/** The built reader with its pages published, in a folder of its own; for another base path it is built again. */
export function publishedApp(base: Base): Promise<string> {
  const files = ['index.html', 'service-worker.js', 'published.css', 'papers/index.json'].map((path) =>
    join(dist, path),
  )
  return madeOnce(base === '/' ? 'published-root' : 'published-paper', { what: base, files, sources }, async (app) => {
    const isPaper = (path: string) => path.startsWith(join(dist, 'papers'))
    if (base === '/') await cp(dist, app, { recursive: true, filter: (path) => !isPaper(path) })
    else
      await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', app], {
        env: { ...process.env, APP_BASE: base },
      })
    await cp(join(dist, 'papers'), join(app, 'papers'), { recursive: true })
    const site = `http://localhost${base}`
    await publish({ app, site, hasPages: true, hasFeeds: true, say: () => undefined })
  })
}

/** Serves the published reader in the manner of some host, for one visit. */
export async function onHost(base: Base, manners: Manners, visit: (host: Host) => Promise<void>) {
  const app = await publishedApp(base)
  const host = await serve(app, {}, join(app, 'papers'), { base, ...manners })
  try {
    await visit(host)
  } finally {
    await host.stop()
  }
}
