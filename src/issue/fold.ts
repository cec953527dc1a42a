import { eachVariant } from './variants.ts'

/**
 * Text as search sees it: full-width signs as half-width, capitals as small letters, every space a plain one, traditional
 * characters and other forms of a character as the simplified one. One UTF-16 unit in is one UTF-16 unit out, so an offset
 * in the folded text is the same offset in the text itself.
 */
export function fold(text: string): string {
  known ??= makeTable()
  let at = 0
  while (at < text.length && known[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1
  if (at === text.length) return text
  let folded = text.slice(0, at)
  while (at < text.length) {
    const units = room.subarray(0, Math.min(room.length, text.length - at))
    for (let to = 0; to < units.length; to += 1) units[to] = known[text.charCodeAt(at + to)] ?? 0
    folded += String.fromCharCode(...units)
    at += units.length
  }
  return folded
}

/** What each UTF-16 unit is searched as. Made when first asked for; a page is then folded in about a millisecond. */
let known: Uint16Array | undefined
const room = new Uint16Array(4096)

function makeTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit))
  eachVariant((form, simplified) => {
    table[form] = simplified
  })
  // a form of a form: 薴 is 苧 is 苎
  for (const [unit, to] of table.entries()) table[unit] = table[to] ?? to
  return table
}

function foldUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0)
  if (isSpace(unit)) return 0x20
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
  if (unit < 0xc0) return unit
  if (isCopy(unit)) return onlyUnit(String.fromCharCode(unit).normalize('NFKC')) ?? unit
  return onlyUnit(String.fromCharCode(unit).toLowerCase()) ?? unit
}

function onlyUnit(text: string): number | undefined {
  return text.length === 1 ? text.charCodeAt(0) : undefined
}

/** Radicals, and characters that Unicode has twice: text taken from a PDF is full of them. */
function isCopy(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0x2fd5) || (unit >= 0xf900 && unit <= 0xfaff)
}

function isSpace(unit: number): boolean {
  switch (unit) {
    case 0x3000: // the full-width space
    case 0xa0: // no-break
    case 0x202f: // narrow no-break
    case 0x205f:
    case 0x1680:
      return true
    default:
      return unit >= 0x2000 && unit <= 0x200a // the printer's spaces
  }
}
