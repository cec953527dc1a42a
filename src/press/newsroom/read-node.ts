import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import * as v from 'valibot'
import { read } from '../../issue/read.ts'
import { suggestion } from '../nearest.ts'
import type { Unkeyed } from './block-names.ts'
import { attributesOf, directiveNames } from './directives.ts'
import { readContainer } from './read-container.ts'
import { readFigure } from './read-figure.ts'
import type { Source } from './read-inline.ts'
import { lineOf, readRich } from './read-inline.ts'
import { readTable } from './read-table.ts'

type Known = Extract<
  RootContent,
  {
    type:
      | 'paragraph'
      | 'heading'
      | 'blockquote'
      | 'list'
      | 'table'
      | 'containerDirective'
      | 'leafDirective'
      | 'html'
      | 'thematicBreak'
  }
>
const known: ReadonlySet<string> = new Set<Known['type']>([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'table',
  'containerDirective',
  'leafDirective',
  'html',
  'thematicBreak',
])

function isKnown(node: RootContent): node is Known {
  return known.has(node.type)
}

/** The blocks that one piece of Markdown stands for; what stands for none is reported. */
export function readNode(node: RootContent, source: Source): Unkeyed[] {
  const line = lineOf(node, source)
  if (!isKnown(node)) {
    source.report(`"${node.type}" is not part of this Markdown; see docs/newsroom.md`, line)
    return []
  }
  switch (node.type) {
    case 'paragraph': {
      const pictures = picturesOf(node.children)
      if (pictures) return pictures.map((picture) => readFigure(picture, source))
      const rich = readRich(node.children, source)
      return rich.text === '' ? [] : [{ t: 'p', ...rich }]
    }
    case 'heading': {
      const rich = readRich(node.children, source)
      return rich.text === '' ? [] : [{ t: 'h', ...rich }]
    }
    case 'blockquote':
      return node.children.flatMap((child): Unkeyed[] => {
        const rich = child.type === 'paragraph' ? readRich(child.children, source) : undefined
        if (!rich) source.report('a quotation holds paragraphs only', lineOf(child, source))
        return rich && rich.text !== '' ? [{ t: 'quote', ...rich }] : []
      })
    case 'list':
      return [
        {
          t: 'list',
          ...(node.ordered === true ? { ordered: true } : {}),
          items: node.children.flatMap((item) => readItem(item.children, lineOf(item, source), source)),
        },
      ]
    case 'table':
      return [readTable(node, source)]
    case 'containerDirective':
      return readContainer(node, source)
    case 'leafDirective':
      return readLeaf(node, source)
    case 'html':
      if (!/^<!--[\s\S]*-->\s*$/.test(node.value))
        source.report(`HTML such as ${node.value.slice(0, 20)} is not read`, line)
      return []
    case 'thematicBreak':
      source.report('a rule (---) means nothing here; remove it', line)
      return []
  }
}

/** The pictures of a paragraph that holds nothing else. */
function picturesOf(nodes: readonly PhrasingContent[]) {
  const pictures = nodes.flatMap((node) => (node.type === 'image' ? [node] : []))
  const isAll = nodes.every((node) => node.type === 'image' || (node.type === 'text' && node.value.trim() === ''))
  return isAll && pictures.length > 0 ? pictures : undefined
}

function readItem(children: readonly (BlockContent | DefinitionContent)[], line: number, source: Source) {
  return children.flatMap((child) => {
    if (child.type !== 'paragraph') {
      source.report('an item of a list is one paragraph; a list in a list cannot be printed', line)
      return []
    }
    const rich = readRich(child.children, source)
    return rich.text === '' ? [] : [rich]
  })
}

function readLeaf(node: Extract<RootContent, { type: 'leafDirective' }>, source: Source): Unkeyed[] {
  const line = lineOf(node, source)
  if (node.name === 'gap') {
    const { reason, side } = attributesOf(node, ['reason', 'side'], source)
    const gap = read(Gap, { reason: reason ?? 'lost', side: side ?? 'after' })
    if (!gap)
      source.report(`::gap: reason is lost, conflict, illegible or withheld; side is before, after or both`, line)
    return gap ? [{ t: 'gap', ...gap }] : []
  }
  if (directiveNames.includes(node.name)) source.report(`::${node.name} needs three colons and a ::: after it`, line)
  else
    source.report(
      `there is no directive ::${node.name}${suggestion(node.name, [...directiveNames, 'gap', 'page', 'next'])}`,
      line,
    )
  return []
}

const Gap = v.object({
  reason: v.picklist(['lost', 'conflict', 'illegible', 'withheld']),
  side: v.picklist(['before', 'after', 'both']),
})
