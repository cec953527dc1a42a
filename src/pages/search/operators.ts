import type { Suggestion } from '../../search/protocol.ts'

/** Where in the text of the field the caret stands, and what lies between its two ends, in UTF-16 units. */
export type Typed = { text: string; from: number; to: number }

/** A piece of the query language, set at the caret: what comes before it and after it; what is selected goes between. */
export type Operator = { before: string; after?: string; isApart?: boolean }

/** The field with `operator` set in it, and the caret where one types on. */
export function insertOperator({ text, from, to }: Typed, { before, after = '' }: Operator): Typed {
  const lead = text.slice(0, from)
  const chosen = text.slice(from, to)
  const gap = lead === '' || /\s$/u.test(lead) ? '' : ' '
  const tail = text.slice(to)
  const close = after !== '' && tail !== '' && !/^\s/u.test(tail) ? `${after} ` : after
  const at = lead.length + gap.length + before.length + chosen.length
  return { text: `${lead}${gap}${before}${chosen}${close}${tail}`, from: at, to: at }
}

/** The part that is being typed: what follows the last blank. Suggestions are made for it, and take its place. */
export function lastPart(text: string): string {
  return /\S*$/u.exec(text)?.[0] ?? ''
}

const fields = { headline: '', column: '栏目:', byline: '记者:' } as const

/** What was typed, with its last part replaced by what was suggested. A name with blanks in it is looked for as one. */
export function withSuggestion(text: string, { text: said, from }: Suggestion): string {
  const kept = text.slice(0, text.length - lastPart(text).length)
  const value = /\s/u.test(said) ? (from === 'headline' ? said : `“${said}”`) : said
  return `${kept}${fields[from]}${value}`
}

/** The query with a field added to it, as a facet does that has no key in the address. */
export function withByline(q: string, name: string): string {
  const part = `${fields.byline}${/\s/u.test(name) ? `“${name}”` : name}`
  return q.split(/\s+/u).includes(part) ? q : `${q} ${part}`.trim()
}
