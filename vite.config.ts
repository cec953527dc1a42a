import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { headers } from './scripts/headers.mjs'
import { withIntegrity } from './scripts/integrity.mjs'

const base = process.env['APP_BASE'] ?? '/'

/** Static hosts (GitHub Pages and the like) answer unknown paths with 404.html: make it the app. */
const spaFallback: Plugin = {
  name: 'spa-404-fallback',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const html = bundle['index.html']
      if (html?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: html.source })
    },
  },
}

/** The exports of react-router name its development build alone, with half a kilobyte of warnings; the other lies beside it. */
const quietRouter: Plugin = {
  name: 'quiet-router',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: [
        { find: /^react-router$/, replacement: routerFile('index.mjs') },
        { find: /^react-router\/dom$/, replacement: routerFile('dom-export.mjs') },
      ],
    },
  }),
}
const routerFile = (name: string) =>
  fileURLToPath(new URL(`node_modules/react-router/dist/production/${name}`, import.meta.url))

/**
 * 楷体 comes late and takes the place of Song. With the ascent and descent of Source Han Serif, which stands in for it where
 * a system has no 楷体, its lines do not move when it comes.
 */
const kaiOnTheLine: Plugin = {
  name: 'kai-on-the-line',
  transform: {
    filter: { id: /styles[\\/]kai\.css$/ },
    handler: (css) =>
      css.replaceAll('font-display:', 'ascent-override: 115.1%; descent-override: 28.6%; font-display:'),
  },
}

/** Names src/app/ahead.ts in the page itself, so that it runs while the first of the others are still on their way; and has
 * the first paint wait for the entry. */
const ahead: Plugin = {
  name: 'ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const chunk = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.name === 'ahead')
      if (!chunk) throw new Error('the bundle has no chunk called ahead')
      const attrs = { type: 'module', async: true, crossorigin: true, src: `${base}${chunk.fileName}` }
      // the first paint waits for the entry, which knows the reader's theme: no flash of another
      const waiting = html.replace('<script type="module"', '<script type="module" blocking="render"')
      return { html: waiting, tags: [{ tag: 'script', attrs, injectTo: 'head' }] }
    },
  },
}

/** Where the build goes; known when its settings are. */
let built = 'dist'
const whereBuilt: Plugin = {
  name: 'where-built',
  apply: 'build',
  configResolved: ({ build }) => void (built = build.outDir),
}

const serviceWorker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/workers',
  filename: 'service-worker.ts',
  registerType: 'prompt',
  injectRegister: false, // src/app/threads.ts registers, through the Trusted Types policy
  manifest: false, // public/manifest.webmanifest; the plugin's own entries would pass by our transform
  injectManifest: {
    globPatterns: ['assets/*.{js,css,svg}', 'index.html', '*.{svg,webmanifest}'], // faces: cached when first used
    manifestTransforms: [(entries) => withIntegrity(built)(entries)],
  },
})

/** What the first visit loads whatever it opens; the schemas of the shelf and the screens are not among it. */
const inEveryScreen = new RegExp(
  [
    String.raw`node_modules/(react|react-dom|react-router|scheduler)/`,
    String.raw`node_modules/@tanstack/query-core/(?!.*Observer)`, // who observes is a page, and loads with it
    String.raw`node_modules/@tanstack/react-query/.*/QueryClientProvider`,
    String.raw`src/issue/(locator|names|read|dates|reading-order|format|json)\.`,
    String.raw`src/shelf/(errors|fetch-file|fetch-verified|queries|run)\.`,
    String.raw`src/(messages/messages|pages/context|ui/Icon)\.`,
    String.raw`src/app/(AppBar|PageNumbers|RouteError|Root|SettingsPanel|Shell|Tabs|dress|faces|places|threads|use-here)\.`,
    String.raw`src/app/problems/(AddressProblem|FileProblem|Said|Unexpected)\.`,
    String.raw`src/(desk/(settings|mirror|use-settings|store)|storage/connection|shelf/local|pages/kept/(local|marker))\.`,
  ]
    .join('|')
    .replaceAll('/', String.raw`[\\/]`),
)

/** What runs before all that: it may need nothing of it. */
const beforeAll = /src[\\/](app[\\/]ahead|shelf[\\/]ahead|messages[\\/]languages)\.|vite[\\/]preload-helper/

/** The formats of the shelf, wanted by the first file that comes. */
const schemas =
  /node_modules[\\/]valibot[\\/]|src[\\/]issue[\\/](ids|text|article|block|figure|page|quality|face|paper|issue|references|columns|aliases)\./

/** What nearly every screen is made with. */
const parts = new RegExp(
  [
    String.raw`node_modules/@tanstack/`,
    String.raw`src/pages/issue/(Nameplate|PageMap|say-days|glue|upright|use-issue|HeadLines|head-breaks|short-names|ShortNames)\.`,
    String.raw`src/pages/article/(use-whole-address|ColumnName|views)\.`,
    String.raw`src/pages/kept/(?!local\.|marker\.)`,
    String.raw`src/(pages/search/(WatchLine|use-asked)|desk/saved-searches)\.`,
    String.raw`src/(layout/page-map|shelf/(heads-query|column-queries)|issue/(lunar|lunar-years|today))\.`,
    String.raw`src/pages/.*/use-in-sight\.`,
  ]
    .join('|')
    .replaceAll('/', String.raw`[\\/]`),
)

/** What opens a database, once something is kept in one. */
const stores =
  /node_modules[\\/]idb[\\/]|src[\\/]offline[\\/]|src[\\/]desk[\\/](database|last-read-store|saved-searches-store)\./

export default defineConfig({
  base,
  plugins: [react(), tailwindcss(), kaiOnTheLine, quietRouter, ahead, spaFallback, whereBuilt, serviceWorker],
  worker: { format: 'es' },
  build: {
    assetsInlineLimit: 0, // no data: addresses, the header forbids them
    modulePreload: { polyfill: false },
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // one file for what every screen needs: gzip does better on one than on sixteen. What is not named here loads with
        // the screen that wants it.
        codeSplitting: {
          groups: [
            { name: 'ahead', test: beforeAll, priority: 1 },
            { name: 'shell', test: inEveryScreen },
            { name: 'schemas', test: schemas },
            { name: 'parts', test: parts },
            { name: 'stores', test: stores },
          ],
        },
      },
    },
  },
  preview: { host: 'localhost', headers },
})
