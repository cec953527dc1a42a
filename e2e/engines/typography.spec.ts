import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { transformWithOxc } from 'vite'
import type * as LineRules from '../../src/testing/line-rules.ts'
import type * as Lines from '../../src/testing/lines.ts'
import { test } from './reader.ts'

test('an article of the paper is broken into lines by the rules at every width', async ({ reader }) => {
  await reader.open('/lancheng-ribao/2026-10-12')
  await expect.poll(() => reader.text('article h2')).not.toBe('')
  await reader.click('article h2 a')
  await expect.poll(() => reader.text('.prose p')).not.toBe('')
  const inPage = await withModules(['src/testing/lines.ts', 'src/testing/line-rules.ts'], measure)
  const { lines, breaches } = await reader.run(inPage)
  expect(lines).toBeGreaterThan(500)
  expect(breaches).toEqual([])
})

declare const linesOf: typeof Lines.linesOf
declare const breachesIn: typeof LineRules.breachesIn

/** From 12 characters: in narrower columns Firefox, which parts no quotes, has nowhere to break at all. */
async function measure() {
  await document.fonts.ready
  const breaches: string[] = []
  let lines = 0
  for (const prose of document.querySelectorAll<HTMLElement>('.prose'))
    for (let width = 12; width <= 40; width += 1) {
      prose.style.inlineSize = `${width}em`
      for (const p of prose.querySelectorAll(':scope > p')) {
        const set = linesOf(p)
        lines += set.length
        breaches.push(...breachesIn(set, { letters: 12 }).map((breach) => `${width} ${breach}`))
      }
    }
  return { lines, breaches }
}

/** `inPage` with what these files of ours export in its scope, for a page that knows no modules of ours. */
async function withModules<T>(files: readonly string[], inPage: () => T): Promise<() => T> {
  const sources = files.map(async (file) => (await transformWithOxc(readFileSync(file, 'utf8'), file)).code)
  const scope = (await Promise.all(sources)).join('\n').replaceAll(/^(?:export .*from.*|import .*)$|^export /gm, '')
  return Object.assign(() => inPage(), { toString: () => `() => { ${scope}\nreturn (${inPage.toString()})() }` })
}
