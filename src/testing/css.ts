type Rule = {
  /** What stands before the braces, outermost first: `['@media print', ':root']`. */
  under: readonly string[]
  name: string
  value: string
}

/**
 * Every declaration of a style sheet with the blocks it stands in, in their order. `@apply` gives those of the `@utility` that
 * stands above it in the sheet; other statements, such as `@import`, are left out.
 */
export function declarationsOf(css: string): Rule[] {
  const found: Rule[] = []
  const under: string[] = []
  let text = ''
  for (const token of tokensOf(css)) {
    if (token === '{') under.push(tidy(text))
    else if (token === '}' || token === ';') {
      const [name = '', ...value] = text.split(':')
      const [, applied] = /^\s*@apply ([\w-]+)\s*$/.exec(text) ?? []
      if (applied !== undefined) found.push(...utility(applied, found, under))
      else if (value.length > 0 && !name.trim().startsWith('@'))
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

/** What `@utility` with that name says, as it stands where it is applied. */
function utility(wanted: string, found: readonly Rule[], under: readonly string[]): Rule[] {
  return found
    .filter((rule) => rule.under.join() === `@utility ${wanted}`)
    .map(({ name, value }) => ({ under: [...under], name, value }))
}

/** Braces and semicolons, and what lies between them: comments out, strings and `url()` whole. */
function tokensOf(css: string): string[] {
  return css.replace(/\/\*[^]*?\*\//g, '').match(/'[^']*'|"[^"]*"|url\([^)]*\)|[{};]|[^{};'"u]+|u/g) ?? []
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
