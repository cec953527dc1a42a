const elements = new Set(['svg', 'g', 'path', 'title', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line'])
const attributes = new Set(
  'xmlns version viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform fill fill-rule fill-opacity clip-rule opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit role aria-label preserveAspectRatio'.split(
    ' ',
  ),
)

export type SvgSize = { w: number; h: number }

/** What is wrong with a nameplate's SVG, or its size. Shapes only: nothing in it can run, load, link or hide. */
export function checkSvg(text: string): SvgSize | { wrong: string } {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return wrong('has a DOCTYPE; remove it')
  const clean = text.replace(/^\ufeff?\s*<\?xml[^?]*\?>/, '').replace(/<!--[\s\S]*?-->/g, '')
  if (clean.includes('<!') || clean.includes('<?')) return wrong('has more than elements in it; save it as plain SVG')
  const open: string[] = []
  let size: SvgSize | undefined
  let at = 0
  for (const match of clean.matchAll(
    /<(?<end>\/?)(?<name>[\w:-]+)(?<rest>(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/g,
  )) {
    const { end, name = '', rest = '', empty } = match.groups ?? {}
    if (isText(clean.slice(at, match.index)) && open.at(-1) !== 'title') return wrong('has loose text in it')
    at = match.index + match[0].length
    if (end === '/') {
      if (open.pop() !== name) return wrong(`closes <${name}> where it is not open`)
      continue
    }
    if (!elements.has(name)) return wrong(`has a <${name}>; only shapes are allowed`)
    if (open.length === 0 && (name !== 'svg' || size)) return wrong('must be one <svg>')
    for (const [, attribute = '', value = ''] of rest.matchAll(/([\w:-]+)\s*=\s*["']([^"']*)["']/g)) {
      if (!attributes.has(attribute)) return wrong(`has an attribute "${attribute}"; only shapes and fills are allowed`)
      if (/url\s*\(|javascript:|&#|\\/i.test(value))
        return wrong(`has "${attribute}" that points elsewhere; write the colour or shape itself`)
    }
    if (open.length === 0) size = viewBox(rest)
    if (open.length === 0 && !size) return wrong('has no viewBox="0 0 width height"; add one')
    if (empty !== '/') open.push(name)
  }
  if (open.length > 0) return wrong(`does not close <${open.at(-1)}>`)
  if (isText(clean.slice(at))) return wrong('is not well-formed; save it as plain SVG')
  return size ?? wrong('is not an SVG')
}

function wrong(what: string): { wrong: string } {
  return { wrong: what }
}

function isText(between: string): boolean {
  return between.trim() !== ''
}

function viewBox(rest: string): SvgSize | undefined {
  const numbers = /viewBox\s*=\s*["']([^"']+)["']/
    .exec(rest)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , w = 0, h = 0] = numbers ?? []
  if (numbers?.length !== 4 || !(w > 0 && h > 0 && w <= 100_000 && h <= 100_000)) return undefined
  return { w: Math.max(1, Math.round(w)), h: Math.max(1, Math.round(h)) }
}
