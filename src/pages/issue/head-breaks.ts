const han = /\p{Script=Han}/u
const word = /[\p{L}\p{N}]/u
const single = /^\p{Script=Han}$/u
/** What may not begin a line: closing marks and dashes. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}～℃°]/u
/** Particles lean on the word before, and end it. */
const particle = /^[的了着过吗呢吧们地得]$/u
/** What may not end one: opening marks, a solidus, a hyphen, a sign of money, figures (they stay with what they count). */
const opening = /[\p{Ps}\p{Pi}\p{Sc}/／\-.\p{N}]$/u
/** Words of one character that lean on what comes after: prepositions, pronouns, numerals. */
const leading =
  /[在把被向对从将为让使给由以于自与和及或至到比按据是有不没未再又也都还更最我你他她它这那各每某新老大小第一二三四五六七八九十百千两几]/u

/**
 * Where a line of a Chinese head that is too long for its box may be broken: between words, as offsets into it. The
 * dictionary of the engine leaves what it does not know as single characters, so those stay with their neighbours.
 * Undefined where the engine knows no words, and for Latin, whose words are parted already.
 */
export function headBreaks(line: string): number[] | undefined {
  if (!han.test(line) || !('Segmenter' in Intl)) return undefined
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(line)]
  const textAt = (at: number) => segments[at]?.segment ?? ''
  return segments.flatMap(({ segment, index }, at) => {
    const before = textAt(at - 1)
    if (at === 0 || closing.test(segment) || particle.test(segment) || opening.test(before)) return []
    return word.test(before) && !isBetweenWords(textAt(at - 2), before, segment) ? [] : [index]
  })
}

function isBetweenWords(beforeThat: string, before: string, after: string): boolean {
  if (single.test(before) && !particle.test(before)) {
    if (leading.test(before)) return false
    // 常委会｜审议 ends in a suffix, 公交恢复 begins with a word that the dictionary lacks
    const isSuffix = word.test(beforeThat) && !single.test(beforeThat)
    if (!isSuffix && !leading.test(after)) return false
  }
  return !single.test(after) || leading.test(after)
}
