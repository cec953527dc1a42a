const most = 3
/** Shorter than this, a run of characters is one word and not cut. */
const longestWord = 4

/**
 * Questions that ask for less than `q`: each without one of its words, those last typed first to go; of one long run of
 * Chinese characters, its two halves as words apart. At most three.
 */
export function fewerWords(q: string): string[] {
  const parts = partsOf(q)
  if (parts.length > 1) {
    const fewer = parts.map((_, at) => parts.filter((__, other) => other !== at).join(' ')).toReversed()
    return [...new Set(fewer)].slice(0, most)
  }
  const [only = ''] = parts
  const characters = Array.from(only)
  if (characters.length < longestWord || !/^\p{Script=Han}+$/u.test(only)) return []
  const half = Math.ceil(characters.length / 2)
  return [`${characters.slice(0, half).join('')} ${characters.slice(half).join('')}`]
}

/** What stands between blanks; a quotation is one, and so are words joined by 或. */
function partsOf(q: string): string[] {
  const typed = q.match(/[-－]?(?:[^\s:：]+[:：])?(?:“[^”]*”?|「[^」]*」?|"[^"]*"?|\S+)/gu) ?? []
  const parts: string[] = []
  let isJoined = false
  for (const part of typed) {
    const isOr = /^(?:或|OR|[|｜])$/u.test(part)
    if ((isOr || isJoined) && parts.length > 0) parts.push(`${parts.pop() ?? ''} ${part}`)
    else parts.push(part)
    isJoined = isOr
  }
  return parts
}
