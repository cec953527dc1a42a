import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'

/** Told by the page itself, since a violation is an event and not an error. */
declare global {
  interface Window {
    violations?: string[]
  }
}

/**
 * A journey through the built paper. Whatever it is about, it also fails on an uncaught error in the page, on a breach
 * of the content security policy, and on any axe violation where it ends.
 */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.addInitScript(() => {
        window.violations = []
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          window.violations?.push(`${violatedDirective} ${blockedURI}`)
        })
      })
      await use()
      expect(errors).toEqual([])
      expect(await page.evaluate(() => window.violations ?? [])).toEqual([])
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([])
    },
    { auto: true },
  ],
})
