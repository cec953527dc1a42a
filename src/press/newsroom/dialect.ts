import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'

/** Markdown that means nothing in a newspaper and is plain text to us; `http://…` in a sentence stays a sentence. */
const plainText = [
  'codeIndented', // an editor's indent is an indent
  'codeFenced',
  'codeText',
  'definition',
  'strikethrough',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'tasklistCheck',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(dialect).freeze()

/** The Markdown of docs/newsroom.md as a tree, every node with its place in `markdown`. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown)
}

function dialect(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: plainText } }]
  // remark-gfm looks for addresses a second time, in the finished tree
  const extensions = (data.fromMarkdownExtensions ?? []).flat()
  data.fromMarkdownExtensions = extensions.map((extension) => Object.assign({}, extension, { transforms: [] }))
}
