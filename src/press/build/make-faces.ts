import type { Face } from '../../issue/face.ts'
import type { Issue } from '../../issue/issue.ts'
import { sha256 } from '../cache.ts'
import { cutFace } from '../faces/cut-face.ts'
import { headCharacters } from '../faces/head-characters.ts'
import type { HeadFace } from '../faces/head-face.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import type { ShelfFile } from './make-files.ts'

export type MadeFaces = { faces: Face[]; written: ShelfFile[] }

/** A line of letters out of two faces is worse than one plain face, so a face may lack no more of an issue than this. */
const mostMissing = 0.05

/** The issue's headlines in `face`, as a file of just their characters, and its licence beside it. */
export async function makeFaces(
  issue: Issue,
  face: HeadFace,
  { shown, cache }: { shown: string; cache: string },
  problems: Problem[],
): Promise<MadeFaces | undefined> {
  const text = headCharacters(issue)
  if (text === '') return undefined
  const missing = missingFrom(face, text)
  if (missing.length > 0) {
    const isLeftOut = missing.length > mostMissing * Array.from(text).length
    const fate = isLeftOut ? 'so many that the issue goes without it' : "they are set in the reader's own face"
    const list = `${missing.slice(0, 20).join('')}${missing.length > 20 ? '…' : ''}`
    reportFor(`${shown}/issue.yaml`, problems)(
      `the headline face lacks ${missing.length} of the characters in the headlines, ${fate}: ${list}`,
      undefined,
      'warn',
    )
    if (isLeftOut) return undefined
  }
  const bytes = await cutFace(face, text, cache)
  const hash = sha256(bytes)
  const licence = { href: 'faces/OFL.txt', bytes: new TextEncoder().encode(licenceText(face)) }
  const href = `faces/head-${hash.slice(0, 8)}.woff2`
  return {
    faces: [
      {
        use: 'headline',
        href,
        bytes: bytes.length,
        sha256: hash,
        ...(face.family === undefined ? {} : { family: face.family }),
        licence: { href: licence.href, bytes: licence.bytes.length, sha256: sha256(licence.bytes) },
      },
    ],
    written: [{ href, bytes }, licence],
  }
}

function missingFrom({ has }: HeadFace, text: string): string[] {
  return Array.from(text).filter((one) => !/[\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(one) && !has(one))
}

function licenceText({ family, licence }: HeadFace): string {
  const of = family === undefined ? 'a face' : `the face ${family}`
  return `The font beside this file is a part of ${of}, under another name: only the characters of one issue's headlines.\n\n${licence.trim()}\n`
}
