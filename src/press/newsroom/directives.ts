import type { RootContent } from 'mdast'
import { suggestion } from '../nearest.ts'
import type { Source } from './read-inline.ts'
import { lineOf } from './read-inline.ts'

/** Directives that hold paragraphs. */
export const directiveNames: readonly string[] = ['note', 'quote', 'verse', 'qa', 'box', 'sign', 'table', 'figure']

export type Directive = Extract<RootContent, { type: 'containerDirective' | 'leafDirective' }>
export type Attributes = Readonly<Record<string, string | undefined>>

/** The attributes of a directive, empty ones left out; names that it does not know are reported. */
export function attributesOf(node: Directive, known: readonly string[], source: Source): Attributes {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (known.includes(name)) {
      if (typeof value === 'string' && (value !== '' || name === 'continues')) kept[name] = value.trim()
    } else source.report(`:::${node.name} has no "${name}"${suggestion(name, known)}`, lineOf(node, source))
  }
  return kept
}
