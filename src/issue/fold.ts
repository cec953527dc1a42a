/**
 * Text as search sees it: full-width signs as half-width, capitals as small letters, every space a plain one.
 * One UTF-16 unit in is one UTF-16 unit out, so an offset in the folded text is the same offset in the text itself.
 */
export function fold(text: string): string {
  // the usual article holds nothing to fold but its punctuation
  let folded = ''
  let kept = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const other = foldUnit(unit)
    if (other === unit) continue
    folded += text.slice(kept, at) + String.fromCharCode(other)
    kept = at + 1
  }
  return folded + text.slice(kept)
}

function foldUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0)
  if (isSpace(unit)) return 0x20
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
  if (unit < 0xc0) return unit
  const small = String.fromCharCode(unit).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : unit
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
