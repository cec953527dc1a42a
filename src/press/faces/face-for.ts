import type { PaperFacts } from '../../issue/paper.ts'
import type { HeadFace } from './head-face.ts'

/** The face for a paper. A Chinese face is not asked for the heads of an English paper: its letters are a makeshift. */
export function headFaceFor(faces: readonly HeadFace[], { lang }: Pick<PaperFacts, 'lang'>): HeadFace | undefined {
  return faces.find(({ hasHan }) => hasHan === needsHan(lang))
}

/** True for a language whose headlines are mostly Chinese characters. */
export function needsHan(lang: string): boolean {
  return /^(zh|ja)\b/.test(lang)
}
