import { existsSync, readFileSync } from 'node:fs'
import type { Font } from 'fontkit'
import { create } from 'fontkit'
import { sha256 } from '../cache.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import { openLicence } from './licence.ts'

/** Raise it when the same face would be cut otherwise than before. */
const version = 1

/** A face under the SIL Open Font License that headlines may be set in. */
export type HeadFace = {
  path: string
  bytes: Buffer
  /** Of all that its subsets depend on. */
  hash: string
  /** What its designers call it. */
  family: string | undefined
  copyright: string
  licence: string
  hasHan: boolean
  /** One value for every axis of a variable face: as heavy as a headline, all else as designed. */
  axes: Readonly<Record<string, number>>
  has: (character: string) => boolean
}

/** Opens the font in `path`. What is wrong with it, or with its licence, is reported. */
export function openHeadFace(path: string, problems: Problem[]): HeadFace | undefined {
  const report = reportFor(path, problems)
  if (!existsSync(path)) {
    report('there is no such file; --fonts takes a font: .otf, .ttf or .woff2')
    return undefined
  }
  const bytes = readFileSync(path)
  if (bytes.toString('latin1', 0, 4) === 'ttcf') {
    report('is a collection of faces; take the one face out of it, or download it as .otf, .ttf or .woff2')
    return undefined
  }
  const font = readFont(bytes)
  if (!font) {
    report('is not a font that can be read; give an .otf, .ttf or .woff2')
    return undefined
  }
  const { says, has, hasHan, axes } = font
  const rights = { copyright: says('copyright'), licence: says('license'), licenceUrl: says('licenseURL') }
  const licence = openLicence(path, rights)
  if (licence === undefined) {
    const said = rights.licence || rights.licenceUrl
    report(
      said === ''
        ? 'does not say under which licence it is; if it is the SIL Open Font License, put the OFL.txt that came with it beside it'
        : `is not under the SIL Open Font License but says "${oneLine(said)}"; only an open face may be cut and passed on, so choose another`,
    )
    return undefined
  }
  const family = oneLine(says('preferredFamily') || says('fontFamily'))
  return {
    path,
    bytes,
    hash: sha256(JSON.stringify([version, sha256(bytes), licence])),
    family: family === '' ? undefined : family,
    copyright: rights.copyright,
    licence,
    hasHan,
    axes,
    has,
  }
}

/** The beginning of what a font says, as the format takes a line. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .trim()
}

/** What press asks of a font, all read now: fontkit finds out late that a font is damaged. */
function readFont(bytes: Buffer) {
  try {
    const font = create(bytes)
    const { records } = font.name
    const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    const hasHan = has('一') && has('人')
    const says = (name: string) => (records[name]?.['en'] ?? Object.values(records[name] ?? {})[0] ?? '').trim()
    return { says, has, hasHan, axes: axesOf(font, hasHan) }
  } catch {
    return undefined
  }
}

/** 900 for Chinese heads, 650 for Latin ones, and the cut for large sizes where there is one. */
function axesOf({ variationAxes }: Font, hasHan: boolean): Record<string, number> {
  const wanted: Readonly<Record<string, number>> = { wght: hasHan ? 900 : 650, opsz: 72 }
  return Object.fromEntries(
    Object.entries(variationAxes).map(([axis, { min, max, default: standard }]) => [
      axis,
      Math.min(max, Math.max(min, wanted[axis] ?? standard)),
    ]),
  )
}
