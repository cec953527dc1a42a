/** How a source can be cited, GB/T 7714 first. Apart from what writes them: the settings know their names before any is wanted. */
export const citationStyles = ['gb2025', 'gb2015', 'chicago', 'apa', 'bibtex', 'ris', 'csl'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** Whether people read it, as they stand it under a quotation; the others are for programs. */
export function isInWords(style: CitationStyle): boolean {
  return style !== 'bibtex' && style !== 'ris' && style !== 'csl'
}
