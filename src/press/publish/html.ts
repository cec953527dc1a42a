/** Markup that `tag` made. Nothing else makes any, so that every text in it has been escaped. */
export type Html = { readonly html: string }

type Child = Html | string | readonly Child[] | undefined
type Attributes = Readonly<Record<string, string | number | true | undefined>>

const empty = new Set(['br', 'hr', 'img', 'link', 'meta', 'wbr'])

/** An element. Names of elements and attributes are the program's own words, never data; texts and values are escaped. */
export function tag(name: string, attributes: Attributes = {}, ...children: Child[]): Html {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === true ? key : `${key}="${escapeHtml(String(value))}"`],
  )
  const start = [name, ...written].join(' ')
  // XHTML's form of an empty element is HTML's too, and the feeds need it
  return { html: empty.has(name) ? `<${start}/>` : `<${start}>${htmlOf(children)}</${name}>` }
}

/** Several pieces as one. */
export function join(...children: Child[]): Html {
  return { html: htmlOf(children) }
}

/**
 * Data for crawlers: a script of a type that no browser runs. Within a script nothing is unescaped, so what could end it is
 * written in the way of JSON.
 */
export function dataBlock(value: unknown, attributes: Attributes = {}): Html {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape)
  const { html } = tag('script', { type: 'application/ld+json', ...attributes }, '')
  return { html: html.replace('</script>', () => `${json}</script>`) }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function htmlOf(children: readonly Child[]): string {
  return children.map((child) => one(child)).join('')
}

function one(child: Child): string {
  if (child === undefined) return ''
  if (typeof child === 'string') return escapeHtml(child)
  return 'html' in child ? child.html : htmlOf(child)
}

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
