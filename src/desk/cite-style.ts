import { citationStyles, type CitationStyle } from '../issue/citation.ts'

const key = 'broadsheet-desk/cite-style'

/** The style in which the reader last cited on this device; GB/T 7714—2025 until one is chosen. */
export function keptCiteStyle(): CitationStyle {
  try {
    const kept = localStorage.getItem(key)
    return citationStyles.find((style) => style === kept) ?? 'gb2025'
  } catch {
    return 'gb2025' // a browser that keeps nothing
  }
}

export function keepCiteStyle(style: CitationStyle): void {
  try {
    localStorage.setItem(key, style)
  } catch {
    // full or forbidden: it holds for as long as the page is open
  }
}
