type Rule = {
  /** What stands before the braces, outermost first: `['@media print', ':root']`. */
  under: readonly string[]
  name: string
  value: string
}

/** Every declaration of a style sheet with the blocks it stands in, in their order. Statements such as `@import` are left out. */
export function declarationsOf(css: string): Rule[] {
  const found: Rule[] = []
  const under: string[] = []
  let text = ''
  for (const token of tokensOf(css)) {
    if (token === '{') under.push(tidy(text))
    else if (token === '}' || token === ';') {
      const [name = '', ...value] = text.split(':')
      if (value.length > 0 && !name.trim().startsWith('@'))
        found.push({ under: [...under], name: name.trim(), value: tidy(value.join(':')) })
      if (token === '}' && under.pop() === undefined) throw new Error('a } too many')
    } else {
      text += token
      continue
    }
    text = ''
  }
  if (under.length > 0) throw new Error(`never closed: ${under.join(' ')}`)
  return found
}

/** Braces and semicolons, and what lies between them: comments out, strings and `url()` whole. */
function tokensOf(css: string): string[] {
  return css.replace(/\/\*[^]*?\*\//g, '').match(/'[^']*'|"[^"]*"|url\([^)]*\)|[{};]|[^{};'"u]+|u/g) ?? []
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
