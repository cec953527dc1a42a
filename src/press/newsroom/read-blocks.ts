import * as v from 'valibot'
import { Block } from '../../issue/block.ts'
import { BlockKey, PageLabel } from '../../issue/ids.ts'
import type { SourceLines } from '../../issue/quality.ts'
import { read, sentence } from '../../issue/read.ts'
import type { Unkeyed } from './block-names.ts'
import { derivedKeys } from './block-names.ts'
import { parseMarkdown } from './dialect.ts'
import type { Attributes } from './directives.ts'
import { attributesOf } from './directives.ts'
import type { DraftArticle, DraftBlock } from './draft.ts'
import type { Source } from './read-inline.ts'
import { lineOf } from './read-inline.ts'
import { readNode } from './read-node.ts'
import { shelfBlock } from './shelf-block.ts'

/** An article's body: its blocks, where it goes on on other pages, and the line of each block, for messages. */
export type Body = Required<Pick<DraftArticle, 'blocks' | 'jumps'>> & { lines: number[] }

type Next = { src?: SourceLines[]; k?: string; continues?: true }
type Found = { block: Unkeyed; next: Next; line: number; jump?: string }

/** The blocks of `source.markdown`. What is no block of a newspaper is reported and left out. */
export function readBlocks(source: Source): Body {
  const found: Found[] = []
  let next: Next = {}
  let jump: string | undefined
  for (const node of parseMarkdown(source.markdown).children) {
    const line = lineOf(node, source)
    if (node.type === 'leafDirective' && node.name === 'next') {
      next = readNext(attributesOf(node, ['src', 'k', 'continues'], source), line, source)
      continue
    }
    if (node.type === 'leafDirective' && node.name === 'page') {
      const label = read(PageLabel, attributesOf(node, ['label'], source)['label'])
      if (label === undefined) source.report('::page needs the page it goes on on: ::page{label="3"}', line)
      jump = label
      if (found.length === 0)
        source.report('::page stands before the first paragraph; an article begins on its own page', line)
      continue
    }
    for (const block of readNode(node, source)) {
      found.push({ block, next, line, ...(jump === undefined ? {} : { jump }) })
      next = {}
      jump = undefined
    }
  }
  if (jump !== undefined) source.report('::page has nothing after it; remove it or move it up', 'end')
  if (Object.keys(next).length > 0) source.report('::next has nothing after it; remove it or move it up', 'end')
  return keyed(found, source)
}

function keyed(found: readonly Found[], source: Source): Body {
  const derived = derivedKeys(found.map(({ block }) => block))
  const body: Body = { blocks: [], jumps: [], lines: [] }
  const seen = new Set<string>()
  for (const [at, { block, next, line, jump }] of found.entries()) {
    const k = next.k ?? derived[at] ?? ''
    if (seen.has(k)) source.report(`two blocks have the key "${k}"; give this one another k in ::next{k="…"}`, line)
    seen.add(k)
    if (next.continues && block.t !== 'p') source.report('only a paragraph can go on without indent', line)
    const whole = withNext(block, k, next)
    for (const problem of v.safeParse(Block, shelfBlock(whole)).issues ?? []) source.report(sentence(problem), line)
    body.blocks.push(whole)
    body.lines.push(line)
    if (jump !== undefined) body.jumps.push({ page: jump, from: k })
  }
  return body
}

function withNext(block: Unkeyed, k: string, { src, continues }: Next): DraftBlock {
  const named = { ...block, k, ...(src ? { src } : {}) }
  return named.t === 'p' && continues ? { ...named, continues } : named
}

function readNext({ src, k, continues }: Attributes, line: number, source: Source): Next {
  const next: Next = {}
  if (src !== undefined) {
    const lines = src.split(/[\s,]+/).filter((piece) => piece !== '')
    next.src = lines.flatMap((piece) => {
      const match = /^(?:(\d{1,3}):)?(\d+)(?:-(\d+))?$/.exec(piece)
      if (!match) source.report(`::next: "${piece}" is not lines of a source; write 38-44, or 1:38-44`, line)
      return match ? [[Number(match[1] ?? 0), Number(match[2]), Number(match[3] ?? match[2])] as const].map(tuple) : []
    })
    if (next.src.length === 0) delete next.src
  }
  if (k !== undefined) {
    if (read(BlockKey, k) === undefined)
      source.report(`::next: k "${k}" must be 1 to 12 small letters and digits`, line)
    else next.k = k
  }
  if (continues !== undefined) next.continues = true
  return next
}

function tuple([source, first, last]: readonly [number, number, number]): SourceLines {
  return [source, first, last]
}
