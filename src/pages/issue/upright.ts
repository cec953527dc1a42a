/**
 * Numbers that stand upright in text set downwards (纵中横), as [from, to): those of one or two digits that stand alone. A
 * longer number, a decimal, a time, a range, a sum with its sign, and what belongs to a Latin word lie on their side with it.
 */
export function uprightNumbers(text: string): [number, number][] {
  return [...text.matchAll(token)].flatMap(({ 0: found, index }): [number, number][] => {
    const number = found.replace(/[.,:;!?]+$/, '')
    if (!/^[0-9]{1,2}$/.test(number)) return []
    const to = index + number.length
    // “Boeing 7”, “5 km”: over a space too they are of one word
    const isLatin = /\p{Script=Latin} $/u.test(text.slice(0, index)) || /^ \p{Script=Latin}/u.test(text.slice(to))
    return isLatin ? [] : [[index, to]]
  })
}

/** What is read as one: figures, Latin letters, and the signs that bind them. */
const token = /[\p{Script=Latin}\p{N}.,:;!?/%‰°′″℃＋+\-–~_'’@#&$€£¥=<>×÷^*]+/gu
