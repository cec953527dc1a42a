import type { PaperSource } from './read-paper.ts'
import { writeSheet } from './write-sheet.ts'

/** paper.yaml */
export function writePaper({ facts, nameplate, gaps, moved, removed }: PaperSource): string {
  const { title, titleLatin, lang, sponsor, publisher, place, identifiers, contact, calendar, rights } = facts
  return writeSheet({
    title,
    titleLatin,
    lang,
    sponsor,
    publisher,
    place,
    identifiers,
    contact,
    calendar,
    rights,
    nameplate,
    gaps: gaps.length > 0 ? gaps : undefined,
    moved,
    removed,
  })
}
