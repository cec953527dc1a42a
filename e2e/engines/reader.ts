import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test as base, type PlaywrightWorkerArgs } from '@playwright/test'
import { launchOptions } from '../../scripts/browser.mjs'
import { serve, type Host } from '../serve.ts'
import { openWebKit } from './webkitgtk.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** Names only: a config is also loaded where the browsers are not (knip). */
export type Engine = 'chromium-debian' | 'chromium-npm' | 'firefox-esr' | 'webkitgtk'

/** What a journey may do, in any engine. `run` takes a function without arguments that runs in the page. */
type Reader = {
  open: (path: string) => Promise<void>
  reload: () => Promise<void>
  run: <T>(inPage: () => T | Promise<T>) => Promise<T>
  /** The text of the first element of a selector, empty when there is none. */
  text: (selector: string) => Promise<string>
  click: (selector: string) => Promise<void>
  /** What axe finds on the open page, a line each. */
  accessProblems: () => Promise<string[]>
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
    const accessProblems = async () => {
      const found = await browser.run(`async () => {
          // a page that was just loaded anew is looked at once it is drawn
          for (let tries = 0; document.querySelector('#root') && !document.querySelector('main h1') && tries < 100; tries += 1)
            await new Promise((done) => setTimeout(done, 100))
          if (!window.axe) { ${axe} }
          const { violations } = await window.axe.run()
          return violations.map(({ id, nodes }) => id + ': ' + nodes[0].target.join(' '))
        }`)
      if (!Array.isArray(found)) throw new Error(`axe did not run: ${JSON.stringify(found)}`)
      return found.map(String)
    }
    await use({
      open: (path) => browser.open(host.url(path)),
      reload: browser.reload,
      run,
      text: async (selector) =>
        String(await browser.run(`async () => document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)),
      click: async (selector) =>
        void (await browser.run(
          `async () => { const one = document.querySelector(${JSON.stringify(selector)})
             if (!one) throw new Error('nothing like ' + ${JSON.stringify(selector)}); one.click() }`,
        )),
      accessProblems,
    })
    // whatever a journey was about, it also fails on these, but for the breaches that a test makes on purpose
    const [errors, problems] = [browser.errors(), await accessProblems()]
    await browser.close()
    expect(errors).toEqual([])
    expect(problems).toEqual([])
    expect(host.violations.filter((report) => !/elsewhere\.invalid|control\.html/.test(report))).toEqual([])
  },
})

type Playwright = PlaywrightWorkerArgs['playwright']

async function openPlaywright(engine: Exclude<Engine, 'webkitgtk'>, playwright: Playwright) {
  const browser = await launch(engine, playwright)
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => {
    // Firefox calls a breach of the header an error of the page; those are counted on the host, in every engine alike
    if (!message.startsWith('The page’s settings blocked') && !isLeftBehind(message)) errors.push(message)
  })
  return {
    errors: () => errors,
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

/** Firefox calls it an error when a page is left while a face is on its way to it (NS_BINDING_ABORTED). */
function isLeftBehind(message: string): boolean {
  return message.startsWith('download failed (font-family') && message.includes('status=2152398850')
}
