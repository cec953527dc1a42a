import { expect } from 'vitest'
import type { Block } from '../issue/block.ts'
import { anArticle, anIssue } from './issues.ts'
import { openPaper } from './open-paper.tsx'
import { aShelf } from './shelf.ts'

/** The running text of an article of `blocks`, on its page in the real app, once the web faces are there. */
export async function openProse(lang: string, blocks: readonly Block[]): Promise<HTMLElement> {
  const article = anArticle({ lang, blocks: [...blocks] })
  const paper = await openPaper('/harbor/2021-07-20/1-01', await aShelf([anIssue({ articles: [article] })]))
  await expect.element(paper.getByRole('heading', { level: 1 })).toBeVisible()
  await loadFaces()
  return theOne(paper.container, '.prose')
}

/** The first paragraph of an article is `p0`. */
export function paragraph(text: string, at = 0): Extract<Block, { t: 'p' }> {
  return { t: 'p', k: `p${at}`, text }
}

/** The faces that the app fetches after its first paint, for what is on the page now. */
export async function loadFaces() {
  await import('../styles/faces.css')
  await document.fonts.ready
}

export function paragraphsOf(box: Element): HTMLParagraphElement[] {
  return [...box.querySelectorAll('p')]
}

/** The first element of a selector; there must be one. */
export function theOne(within: Element, selector: string): HTMLElement {
  const found = within.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`nothing like ${selector}`)
  return found
}

/** Of a property in pixels, its number. */
export function pixelsOf(element: Element, property: 'fontSize' | 'lineHeight'): number {
  return Number.parseFloat(getComputedStyle(element)[property])
}

/** What a reader who selects the whole element copies. */
export function copied(element: Element): string {
  const selection = getSelection()
  selection?.selectAllChildren(element)
  return selection?.toString().trim() ?? ''
}
