import type { Nodes, PhrasingContent } from 'mdast'
import { Href, Line } from '../../issue/text.ts'
import type { Mark, Rich } from '../../issue/text.ts'
import { read } from '../../issue/read.ts'
import { suggestion } from '../nearest.ts'
import type { Report } from '../report.ts'

/** What the readers of one article share: its Markdown, and where line 1 of it stands in the file. */
export type Source = { markdown: string; firstLine: number; report: Report }

const markNames = ['strong', 'em', 'kai', 'sup', 'sub', 'link', 'ruby']

/** The line of the file on which `node` begins. */
export function lineOf(node: Nodes, { firstLine }: Source): number {
  return (node.position?.start.line ?? 1) + firstLine - 1
}

/** A paragraph's text and marks; line breaks in it are only how the file is set. Empty text when it has none. */
export function readRich(nodes: readonly PhrasingContent[], source: Source): Rich {
  return trimmed(withoutLineEnds(readInline(nodes, source)))
}

/** The lines of a paragraph, where line breaks mean something and marks are not possible. */
export function readLines(nodes: readonly PhrasingContent[], source: Source): string[] {
  const { text, marks } = readInline(nodes, source)
  const [first] = nodes
  if (marks.length > 0 && first)
    source.report('marks are not kept in lines of verse or signature; remove them', lineOf(first, source), 'warn')
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

/** One line of plain text. */
export function readLine(nodes: readonly PhrasingContent[], source: Source, what: string): string {
  const { text, marks } = readRich(nodes, source)
  const [first] = nodes
  if (marks && first) source.report(`marks are not kept in ${what}; remove them`, lineOf(first, source), 'warn')
  return text
}

type Marked = { text: string; marks: Mark[] }

function readInline(nodes: readonly PhrasingContent[], source: Source): Marked {
  const whole: Marked = { text: '', marks: [] }
  for (const node of nodes) readNode(node, whole, source)
  return whole
}

function readNode(node: PhrasingContent, into: Marked, source: Source): void {
  switch (node.type) {
    case 'text':
      into.text += unwrapped(node.value)
      return
    case 'break':
      into.text += '\n'
      return
    case 'strong':
    case 'emphasis': {
      const t = node.type === 'strong' ? 'strong' : 'em'
      marked(node.children, into, source, (from, to) => ({ t, from, to }))
      return
    }
    case 'link':
      marked(node.children, into, source, linkTo(node.url, lineOf(node, source), source))
      return
    case 'textDirective':
      readDirective(node, into, source)
      return
    case 'image':
      source.report('a picture stands in the middle of a paragraph; give it lines of its own', lineOf(node, source))
      return
    case 'html':
      if (node.value.startsWith('<!--')) return
      source.report(`HTML such as ${node.value} is not read; write \\< for the sign itself`, lineOf(node, source))
      into.text += node.value
      return
    case 'delete':
    case 'footnoteReference':
    case 'imageReference':
    case 'inlineCode':
    case 'linkReference':
      source.report(`"${node.type}" is not part of this Markdown; see docs/newsroom.md`, lineOf(node, source))
  }
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u

/** Between Chinese characters a line end is nothing, elsewhere it is a space. */
function withoutLineEnds({ text, marks }: Marked): Marked {
  const gone: number[] = []
  const joined = text.replace(/\n/g, (_, at: number) => {
    if (!wide.test(text.charAt(at - 1)) || !wide.test(text.charAt(at + 1))) return ' '
    gone.push(at)
    return ''
  })
  const moved = (at: number) => at - gone.filter((index) => index < at).length
  return { text: joined, marks: marks.map((mark) => ({ ...mark, from: moved(mark.from), to: moved(mark.to) })) }
}

/** The spaces round a line end are how the file is set. */
function unwrapped(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, '\n')
}

type MakeMark = (from: number, to: number) => Mark | undefined

function marked(nodes: readonly PhrasingContent[], into: Marked, source: Source, make: MakeMark): void {
  const from = into.text.length
  const place = into.marks.length
  for (const node of nodes) readNode(node, into, source)
  const mark = into.text.length > from ? make(from, into.text.length) : undefined
  if (!mark) return
  // the same mark twice over the same words says nothing more
  const again = into.marks.some(({ t, from: a, to: b }) => t === mark.t && a === mark.from && b === mark.to)
  if (!again) into.marks.splice(place, 0, mark)
}

type Directive = Extract<PhrasingContent, { type: 'textDirective' }>

/** A mark, or just words: `Note:this` looks like a directive to Markdown and is none. */
function readDirective(node: Directive, into: Marked, source: Source): void {
  const { name, children } = node
  const attributes = node.attributes ?? {}
  const raw = source.markdown.slice(node.position?.start.offset, node.position?.end.offset)
  const hasLabel = raw.charAt(name.length + 1) === '['
  if (!hasLabel || !markNames.includes(name)) {
    if (hasLabel)
      source.report(
        `there is no mark ":${name}[…]"${suggestion(name, markNames)}; write \\: if it is only a colon`,
        lineOf(node, source),
        'warn',
      )
    into.text += `:${name}`
    if (hasLabel) {
      into.text += '['
      for (const child of children) readNode(child, into, source)
      into.text += ']'
    }
    into.text += /\{[^}]*\}$/.exec(raw)?.[0] ?? ''
    return
  }
  marked(children, into, source, markOf(name, attributes, lineOf(node, source), source))
}

function markOf(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  line: number,
  source: Source,
): MakeMark {
  switch (name) {
    case 'link':
      return linkTo(attributes['href'] ?? '', line, source)
    case 'ruby': {
      const rt = read(Line, attributes['rt'])
      if (rt === undefined) source.report('ruby needs its reading: :ruby[字]{rt="zì"}', line)
      return (from, to) => (rt === undefined ? undefined : { t: 'ruby', from, to, rt })
    }
    case 'strong':
    case 'em':
    case 'kai':
    case 'sup':
    case 'sub':
      return (from, to) => ({ t: name, from, to })
    default:
      return () => undefined
  }
}

function linkTo(url: string, line: number, source: Source): MakeMark {
  const href = read(Href, url)
  if (href === undefined) source.report(`a link to "${url}" cannot be kept; use an http, https or mailto address`, line)
  return (from, to) => (href === undefined ? undefined : { t: 'link', from, to, href })
}

/** Without the spaces at its ends (a full-width indent is one), the line ends gone, and the marks where they were. */
function trimmed({ text, marks }: Marked): Rich {
  const start = text.length - text.trimStart().length
  const clean = text.trim()
  const kept = marks
    .map((mark) => ({ ...mark, from: Math.max(0, mark.from - start), to: Math.min(clean.length, mark.to - start) }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.t < b.t ? -1 : 1))
  return kept.length > 0 ? { text: clean, marks: kept } : { text: clean }
}
