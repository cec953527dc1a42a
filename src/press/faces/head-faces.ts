import type { PaperFacts } from '../../issue/paper.ts'
import type { Problem } from '../problem.ts'
import { PressError } from '../problem.ts'
import { needsHan } from './face-for.ts'
import type { HeadFace } from './head-face.ts'
import { openHeadFace } from './head-face.ts'

/**
 * The faces that a build sets headlines in: one for papers in Chinese and one for all others. Throws a `PressError` with
 * all that is wrong with them, before anything is built.
 */
export function openHeadFaces(
  paths: readonly string[],
  papers: readonly Pick<PaperFacts, 'lang'>[],
  problems: Problem[],
): HeadFace[] {
  const wrong: Problem[] = []
  const faces = paths.flatMap((path) => openHeadFace(path, wrong) ?? [])
  for (const [at, { path, hasHan }] of faces.entries()) {
    const other = faces.slice(0, at).find((one) => one.hasHan === hasHan)
    if (other)
      wrong.push({
        file: path,
        what: `is a second face ${hasHan ? 'with' : 'without'} Chinese characters, after ${other.path}; give one of them`,
        level: 'error',
      })
    else if (!papers.some(({ lang }) => needsHan(lang) === hasHan))
      problems.push({
        file: path,
        what: hasHan
          ? 'is a Chinese face, and no paper here is in Chinese; nothing is set in it'
          : 'has no Chinese characters, and all papers here are in Chinese; nothing is set in it',
        level: 'warn',
      })
  }
  if (wrong.length > 0) throw new PressError([...problems, ...wrong])
  return faces
}
