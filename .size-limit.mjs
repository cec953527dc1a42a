// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** What index.html names itself is what a first visit must load; chunk names say nothing. */
const html = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''
const initial = [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, file]) => `dist/${file}`,
)
const scripts = initial.filter((file) => file.endsWith('.js'))

export default [
  { name: 'initial JS', path: scripts, limit: '120 kB', gzip: true },
  { name: 'initial CSS', path: initial.filter((file) => file.endsWith('.css')), limit: '25 kB', gzip: true },
  { name: 'service worker', path: 'dist/service-worker.js', limit: '10 kB', gzip: true },
]
