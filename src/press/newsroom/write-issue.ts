import type { DraftIssue } from './draft.ts'
import { writeSheet } from './write-sheet.ts'

/** issue.yaml. `sourceNames` are written where the names of the files in source/ cannot say them. */
export function writeIssue(issue: DraftIssue, sourceNames?: readonly string[]): string {
  const { kind, rev, number, volume, lunar, declaredPages, banners, ears, pages, quality } = issue
  const { importer, rights, notice } = issue
  return writeSheet({
    kind,
    rev,
    number,
    volume,
    lunar,
    declaredPages,
    banners: some(banners),
    ears: some(ears),
    pages,
    importer: importer === 'newsroom' ? undefined : importer,
    notice,
    rights,
    sources: sourceNames,
    quality: some(quality),
  })
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
