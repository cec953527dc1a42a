import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'

declare global {
  interface Window {
    tellViolation: (breach: string) => Promise<void>
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
      // told outside the page, because a page that is left takes what it knows with it
      const breaches: string[] = []
      await page.exposeFunction('tellViolation', (breach: string) => void breaches.push(breach))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          void window.tellViolation(`${violatedDirective} ${blockedURI}`)
        })
      })
      await use()
      expect(errors).toEqual([])
      expect(breaches).toEqual([])
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([])
    },
    { auto: true },
  ],
})
