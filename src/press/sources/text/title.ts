import { lengthOf } from './characters.ts'

type Clues = {
  known?: string | undefined
  nameplate?: string | undefined
  titleLatin?: string | undefined
  publisher?: string | undefined
  sponsor?: string | undefined
}

/** How a newspaper's name ends, and how that is spelt under it. */
const endings: readonly [string, string][] = [
  ['日报', 'RI BAO'],
  ['晚报', 'WAN BAO'],
  ['晨报', 'CHEN BAO'],
  ['早报', 'ZAO BAO'],
  ['时报', 'SHI BAO'],
  ['商报', 'SHANG BAO'],
  ['周报', 'ZHOU BAO'],
  ['快报', 'KUAI BAO'],
  ['导报', 'DAO BAO'],
  ['周刊', 'ZHOU KAN'],
  ['报', 'BAO'],
]

/**
 * The paper's name. A brush-drawn nameplate is what machines read worst, so the name comes from what is known, or from the
 * imprint (某某日报社出版) where the spelling under the nameplate bears it out, and from the nameplate itself only when it
 * looks like a name. `isGarbled` when the nameplate says something else.
 */
export function resolveTitle({ known, nameplate, titleLatin, publisher, sponsor }: Clues): {
  title?: string
  isGarbled: boolean
} {
  const imprint = [publisher, sponsor].map((text) => /^(.{1,14}?(?:报|周刊))(?:社|报业|传媒|$)/u.exec(text ?? '')?.[1])
  const printed = nameplate === undefined ? undefined : nameplate.replace(/\s/gu, '')
  const title =
    known ??
    imprint.find((name) => name !== undefined && (titleLatin === undefined || isSpelt(name, titleLatin))) ??
    (nameplate !== undefined && looksLikeName(nameplate, titleLatin) ? nameplateName(nameplate) : undefined) ??
    (titleLatin !== undefined && printed === undefined ? titleLatin : undefined)
  const isGarbled = printed !== undefined && (title === undefined || printed !== title.replace(/\s/gu, ''))
  return { ...(title === undefined ? {} : { title }), isGarbled }
}

function nameplateName(nameplate: string): string {
  return /\p{Script=Han}/u.test(nameplate) ? nameplate.replace(/\s/gu, '') : nameplate
}

function looksLikeName(nameplate: string, titleLatin: string | undefined): boolean {
  if (!/\p{Script=Han}/u.test(nameplate)) return /^\p{Lu}/u.test(nameplate)
  const name = nameplate.replace(/\s/gu, '')
  return (
    /^\p{Script=Han}+$/u.test(name) && (titleLatin === undefined ? /[报刊]$/u.test(name) : isSpelt(name, titleLatin))
  )
}

/** One syllable a character, and the known ending spelt as it should be. */
function isSpelt(name: string, titleLatin: string): boolean {
  const ending = endings.find(([han]) => name.endsWith(han))
  const letters = titleLatin.replace(/[^A-Za-z]/gu, '').toUpperCase()
  const syllables = titleLatin.trim().split(/[\s-]+/u).length
  return (
    ending !== undefined &&
    letters.endsWith(ending[1].replace(' ', '')) &&
    (syllables === lengthOf(name) || syllables === 1 || syllables === 2)
  )
}

/** The first letters of the spelling: JIANG PAN RI BAO → jprb, as papers name their mailboxes. */
function initialsOf(titleLatin: string): string {
  return titleLatin
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
}

/** The part of an address that is the paper's initials but for one letter; nothing when it is right or unlike. */
export function misreadInitials(address: string, titleLatin: string): string | undefined {
  const initials = initialsOf(titleLatin)
  const parts = address.toLowerCase().split(/[^a-z]+/u)
  if (initials.length < 3 || parts.includes(initials)) return undefined
  const isOff = (part: string) =>
    part.length === initials.length && Array.from(part).filter((sign, at) => sign !== initials.charAt(at)).length === 1
  return parts.some(isOff) ? initials : undefined
}
