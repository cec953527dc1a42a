/** A paragraph as it is broken: `hanging` is the space that the break swallowed, if there was one. */
type Lines = readonly { text: string; hanging?: string }[]

// an apostrophe before a year is no closing quote
const neverFirst = /^(?!’\d)[、，。．；：？！）〕］｝」』”’》〉】〗·・‧％‰℃°/／～,.;:?!)\]}%]/u
const neverLast = /[（〔［｛「『“‘《〈【〖￥＄/／([{$£€]$/u
const lettersBefore = /[\p{Script=Latin}\p{M}'’]+$/u
const lettersAfter = /^[\p{Script=Latin}\p{M}'’]+/u

type Setting = {
  /** A word of more than so many has to be cut, be it before its last mark. */
  letters: number
  /** The engine divides words of six letters and more, three on either side; its hyphens are not in the text. */
  hyphens?: boolean
}

/**
 * What is wrong with how a paragraph is broken, a line for each: marks that may not begin or end a line (clreq's basic set,
 * with GB/T 15834 on the solidus), dashes, ellipses, numbers and Latin words cut in two.
 */
export function breachesIn(lines: Lines, { letters, hyphens = false }: Setting): string[] {
  return lines.slice(1).flatMap(({ text: after }, at) => {
    const { text: before = '', hanging = '' } = lines[at] ?? {}
    const head = lettersBefore.exec(before)?.[0] ?? ''
    const tail = lettersAfter.exec(after)?.[0] ?? ''
    const isTooLong = hanging === '' && head.length + tail.length > letters
    const isDivided = hyphens && head.length >= 3 && tail.length >= 3
    const isCut = (left: RegExp, right: RegExp) => hanging === '' && left.test(before) && right.test(after)
    const wrong = [
      neverFirst.test(after) && !isTooLong && 'begins a line',
      neverLast.test(before) && 'ends a line',
      isCut(/—$/u, /^—/u) && 'a dash cut',
      isCut(/…$/u, /^…/u) && 'an ellipsis cut',
      isCut(/\d[.,]?$|[０-９][．，]?$/u, /^[\d０-９]/u) && 'a number cut',
      isCut(lettersBefore, lettersAfter) && !isTooLong && !isDivided && 'a word cut',
    ]
    return wrong.flatMap((what) => (what === false ? [] : [`${what}: …${before.slice(-6)}｜${after.slice(0, 6)}…`]))
  })
}
