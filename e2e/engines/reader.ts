import { test as base, type PlaywrightWorkerArgs } from '@playwright/test'
import { launchOptions } from '../../scripts/browser.mjs'
import { serve, type Host } from '../serve.ts'
import { openWebKit } from './webkitgtk.ts'

/** Names only: a config is also loaded where the browsers are not (knip). */
export type Engine = 'chromium-debian' | 'chromium-npm' | 'firefox-esr' | 'webkitgtk'

/** What a journey may do, in any engine. `run` takes a function without arguments that runs in the page. */
type Reader = {
  open: (path: string) => Promise<void>
  reload: () => Promise<void>
  run: <T>(inPage: () => T | Promise<T>) => Promise<T>
  text: (selector: 'h1' | 'h2' | 'main' | '[role=status]' | '[aria-pressed]') => Promise<string>
  click: (name: string) => Promise<void>
}

type Fixtures = { host: Host; reader: Reader }

export const test = base.extend<Fixtures & { engine: Engine }>({
  engine: ['chromium-npm', { option: true }],

  host: async ({}, use) => {
    const host = await serve('dist', control)
    await use(host)
    await host.stop()
  },

  reader: async ({ engine, host, playwright }, use) => {
    const browser = engine === 'webkitgtk' ? await openWebKit() : await openPlaywright(engine, playwright)
    const run: Reader['run'] = async (inPage) => {
      const result = await browser.run(`async () => (${inPage.toString()})()`)
      if (typeof result === 'object' && result !== null && 'failed' in result) throw new Error(String(result.failed))
      return result as never
    }
    await use({
      open: (path) => browser.open(host.url(path)),
      reload: browser.reload,
      run,
      text: async (selector) =>
        String(await browser.run(`async () => document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)),
      click: async (name) =>
        void (await browser.run(
          `async () => { const all = [...document.querySelectorAll('a, button')]
             const one = all.find((element) => element.textContent === ${JSON.stringify(name)})
             if (!one) throw new Error('nothing called ' + ${JSON.stringify(name)}); one.click() }`,
        )),
    })
    await browser.close()
  },
})

type Playwright = PlaywrightWorkerArgs['playwright']

async function openPlaywright(engine: Exclude<Engine, 'webkitgtk'>, playwright: Playwright) {
  const browser = await launch(engine, playwright)
  const page = await (await browser.newContext()).newPage()
  return {
    open: async (url: string) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (script: string) => page.evaluate<unknown>(`(${script})()`),
    close: () => browser.close(),
  }
}

function launch(engine: Exclude<Engine, 'webkitgtk'>, { chromium, firefox }: Playwright) {
  switch (engine) {
    case 'chromium-debian':
      return chromium.launch(launchOptions('system'))
    case 'chromium-npm':
      return chromium.launch(launchOptions('npm'))
    case 'firefox-esr': // Debian's own build: over BiDi, which Playwright 1.65 cannot open a context with
      return firefox.launch({
        channel: 'moz-firefox',
        executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
      })
  }
}

/** A page that breaks the rules, to see that the header bites and that a report arrives. */
const control = {
  '/control.html':
    '<!doctype html><title>control</title><h1>still</h1><script>document.title = "inline ran"</script><script src="/control.js"></script>',
  '/control.js': 'try { document.querySelector("h1").innerHTML = "changed" } catch {}',
}
