/** True where a cut would go through a character or through a word of an alphabet. */
export function isInside(text: string, at: number): boolean {
  const after = characterAt(text, at)
  return (after.length === 1 && isLow(after)) || (isWord(after) && isWord(characterBefore(text, at)))
}

/** Letters of the scripts that part their words by blanks, digits, and the accents that follow a letter. */
export function isWord(character: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}]$/u.test(character)
}

function isLow(unit: string): boolean {
  return unit >= '\udc00' && unit <= '\udfff'
}

export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

export function characterBefore(text: string, at: number): string {
  const before = characterAt(text, at - 2)
  return before.length === 2 ? before : text.charAt(at - 1)
}
