import type { Paragraph } from 'mdast'
import type { Rich } from '../../issue/text.ts'
import { suggestion } from '../nearest.ts'
import type { Unkeyed } from './block-names.ts'
import type { Directive } from './directives.ts'
import { attributesOf, directiveNames } from './directives.ts'
import { captioned } from './read-figure.ts'
import type { Source } from './read-inline.ts'
import { lineOf, readLines, readRich } from './read-inline.ts'
import { readTable } from './read-table.ts'

type Container = Extract<Directive, { type: 'containerDirective' }>

/** The blocks a `:::` directive stands for. */
export function readContainer(node: Container, source: Source): Unkeyed[] {
  const line = lineOf(node, source)
  const needs = (what: string): Unkeyed[] => {
    source.report(`:::${node.name} needs ${what}`, line)
    return []
  }
  switch (node.name) {
    case 'note': {
      const { label } = attributesOf(node, ['label'], source)
      const [first, ...rest] = richIn(node, source)
      if (!first) return needs('a paragraph')
      return [{ t: 'note', ...first, ...(label === undefined ? {} : { label }) }, ...rest.map(noteWithout)]
    }
    case 'quote': {
      const { from } = attributesOf(node, ['from'], source)
      const paragraphs = richIn(node, source)
      // a speaker stands after the last thing said
      return paragraphs.map((rich, at) => quote(rich, at === paragraphs.length - 1 ? from : undefined))
    }
    case 'verse': {
      attributesOf(node, [], source)
      const stanzas = paragraphsIn(node, source).map(({ children }) => readLines(children, source))
      const full = stanzas.filter((lines) => lines.length > 0)
      return full.length > 0 ? [{ t: 'verse', stanzas: full }] : needs('lines')
    }
    case 'qa': {
      attributesOf(node, [], source)
      const [q, ...a] = richIn(node, source)
      return q && a.length > 0 ? [{ t: 'qa', q, a }] : needs('a question and, after an empty line, an answer')
    }
    case 'box': {
      const { title } = attributesOf(node, ['title'], source)
      const paras = richIn(node, source)
      return paras.length > 0 ? [{ t: 'box', ...(title === undefined ? {} : { title }), paras }] : needs('a paragraph')
    }
    case 'sign': {
      attributesOf(node, [], source)
      const lines = paragraphsIn(node, source).flatMap(({ children }) => readLines(children, source))
      return lines.length > 0 ? [{ t: 'sign', lines }] : needs('lines')
    }
    case 'table': {
      const { caption } = attributesOf(node, ['caption'], source)
      const [table, ...more] = node.children
      if (table?.type !== 'table' || more.length > 0) return needs('one table and nothing else')
      return [{ ...readTable(table, source), ...(caption === undefined ? {} : { caption }) }]
    }
    case 'figure':
      return [captioned(node, paragraphsIn(node, source), source)]
    default:
      source.report(`there is no directive :::${node.name}${suggestion(node.name, directiveNames)}`, line)
      return []
  }
}

function noteWithout(rich: Rich): Unkeyed {
  return { t: 'note', ...rich }
}

function quote(rich: Rich, from: string | undefined): Unkeyed {
  return { t: 'quote', ...rich, ...(from === undefined ? {} : { from }) }
}

function paragraphsIn(node: Container, source: Source): Paragraph[] {
  return node.children.flatMap((child) => {
    if (child.type === 'paragraph') return [child]
    const line = lineOf(child, source)
    if (child.type !== 'html' || !child.value.startsWith('<!--'))
      source.report(`:::${node.name} holds plain paragraphs; put a backslash before a sign that is only a sign`, line)
    return []
  })
}

function richIn(node: Container, source: Source): Rich[] {
  return paragraphsIn(node, source).flatMap(({ children }) => {
    const rich = readRich(children, source)
    return rich.text === '' ? [] : [rich]
  })
}
