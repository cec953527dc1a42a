import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { headers } from './scripts/headers.mjs'
import { withIntegrity } from './scripts/integrity.mjs'

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

const serviceWorker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/workers',
  filename: 'service-worker.ts',
  registerType: 'prompt',
  injectRegister: false, // src/app/threads.ts registers, through the Trusted Types policy
  manifest: false, // public/manifest.webmanifest; the plugin's own entries would pass by our transform
  injectManifest: {
    globPatterns: ['assets/*.{js,css}', 'index.html', '*.{svg,webmanifest}'], // faces: cached when first used
    manifestTransforms: [withIntegrity('dist')],
  },
})

/** What the first visit loads whatever it opens; the schemas of the shelf and the screens are not among it. */
const inEveryScreen = new RegExp(
  [
    String.raw`node_modules/(react|react-dom|react-router|scheduler|valibot)/`,
    String.raw`node_modules/@tanstack/query-core/(?!.*Observer)`, // who observes is a page, and loads with it
    String.raw`node_modules/@tanstack/react-query/.*/QueryClientProvider`,
    String.raw`src/issue/(locator|ids|read|dates|reading-order|format|json)\.`,
    String.raw`src/shelf/(errors|fetch-file|fetch-verified|queries|run)\.`,
    String.raw`src/(messages/messages|pages/context|app/use-here|app/places)\.`,
    String.raw`src/desk/(settings|mirror|use-settings)\.`,
  ]
    .join('|')
    .replaceAll('/', String.raw`[\\/]`),
)

export default defineConfig({
  base: process.env['APP_BASE'] ?? '/',
  plugins: [react(), tailwindcss(), spaFallback, serviceWorker],
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
        codeSplitting: { groups: [{ name: 'shell', test: inEveryScreen }] },
      },
    },
  },
  preview: { host: 'localhost', headers },
})
