import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publish } from '../src/press/publish/publish.ts'
import { serve, type Host, type Manners } from './serve.ts'

const dist = 'dist'
const kept = 'node_modules/.cache/published'

/** A built reader with its pages published, for a base path. */
export type App = { base: string; folder: string }
export const atRoot: App = { base: '/', folder: join(kept, 'root') }
export const atPaper: App = { base: '/paper/', folder: join(kept, 'paper') }

/** Publishes into a copy of the built app; for another base path one is built, once for each version of the app. */
export async function makeApp({ base, folder }: App) {
  const version = createHash('sha256')
    .update(await readFile(join(dist, 'index.html')))
    .update(await readFile(join(dist, 'service-worker.js')))
    .digest('hex')
  await mkdir(kept, { recursive: true })
  const stamp = join(folder, 'version')
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== version) {
    const draft = `${folder}.${process.pid}`
    await rm(draft, { recursive: true, force: true })
    if (base === '/')
      await cp(dist, draft, { recursive: true, filter: (path) => !path.startsWith(join(dist, 'papers')) })
    else
      await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', draft], {
        env: { ...process.env, APP_BASE: base },
      })
    await writeFile(join(draft, 'version'), version)
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
  }
  await rm(join(folder, 'papers'), { recursive: true, force: true })
  await cp(join(dist, 'papers'), join(folder, 'papers'), { recursive: true })
  await publish({
    app: folder,
    site: `http://localhost${base}`,
    hasPages: true,
    hasFeeds: true,
    say: () => undefined,
  })
}

/** Serves an app in the manner of some host, for one visit. */
export async function onHost(app: App, manners: Manners, visit: (host: Host) => Promise<void>) {
  const host = await serve(app.folder, {}, join(app.folder, 'papers'), { base: app.base, ...manners })
  try {
    await visit(host)
  } finally {
    await host.stop()
  }
}
