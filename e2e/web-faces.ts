import type { Page } from '@playwright/test'

/** Makes every page that is opened from now on use our own faces, as on a machine whose system has none for Chinese. */
export async function useWebFacesAlone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet() // the policy forbids a style element, not this
    const chinese = `
      --face-song: var(--latin), 'Noto Serif SC Variable', serif;
      --face-head: var(--latin), 'Noto Serif SC Variable', serif;
      --face-kai: var(--latin), 'LXGW WenKai', 'Noto Serif SC Variable', serif;
      --face-table: 'Noto Serif SC Variable', sans-serif;`
    sheet.replaceSync(`:root, :lang(zh) { ${chinese} } :lang(zh-Hant) { ${chinese} }`)
    document.adoptedStyleSheets = [sheet]
  })
}
