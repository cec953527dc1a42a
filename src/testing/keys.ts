import { expect } from 'vitest'

/** Waits for the keys: they come a moment after the page. */
export async function keysWork() {
  await expect.poll(() => document.querySelector('p[aria-live]'), { timeout: 10_000 }).not.toBe(null)
}

/** What a screen reader was told last. */
export function said() {
  return document.querySelector('p[aria-live]')?.textContent
}
