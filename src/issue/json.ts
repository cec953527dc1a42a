/** Deeper than any file of the shelf; `Issue` needs eleven. */
const deepest = 32
const poison = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * JSON from outside, as a value. Throws a `SyntaxError` that says what is wrong: not JSON at all, nested deeper than any
 * of our files, or with a key that means something to JavaScript itself.
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError(`nested deeper than ${deepest} levels`)
  return JSON.parse(text, (key, value: unknown) => {
    if (poison.has(key)) throw new SyntaxError(`a key called "${key}" is not allowed`)
    return value
  }) as unknown
}

/** Looks at the text before any parser does: counting costs nothing, a deep tree costs the stack. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]
    if (isString) {
      if (unit === '\\') at += 1
      else if (unit === '"') isString = false
    } else if (unit === '"') isString = true
    else if (unit === '[' || unit === '{') {
      depth += 1
      if (depth > deepest) return true
    } else if (unit === ']' || unit === '}') depth -= 1
  }
  return false
}

/** The same value is always the same bytes: keys sorted at every level, no spaces, one line end. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )}\n`
}
