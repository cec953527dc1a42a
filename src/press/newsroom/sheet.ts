import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { suggestion } from '../nearest.ts'
import type { Report } from '../report.ts'

type Path = readonly (string | number)[]

/** A YAML map in which every value is still text, as it was typed: `2026-10-12`, `0437`, `no` mean themselves. */
export type Sheet = {
  value: Record<string, unknown>
  /** The line of the file on which the value at `path` stands, or the nearest thing around it. */
  lineOf: (path: Path) => number
}

/** Reads YAML that begins on `firstLine` of its file. What is not a map of plain values is reported. */
export function readSheet(text: string, firstLine: number, report: Report): Sheet | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'error', merge: false })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  for (const { message, pos } of [...document.errors, ...document.warnings])
    report(`cannot be read as YAML: ${message.replace(/ at line \d+[\s\S]*$/, '')}`, lineAt(pos[0]))
  if (document.errors.length > 0) return undefined
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch {
    report('uses a YAML alias (*name); write the value out')
    return undefined
  }
  if (value === null || value === '') value = {}
  if (!isMap(value)) {
    report('must be "name: value" lines', firstLine)
    return undefined
  }
  return {
    value: withoutEmpty(value),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return firstLine
    },
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `deck:` with nothing after it is a field left out. */
function withoutEmpty(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== ''))
}

/** What `retype` looks at in a valibot schema. */
type Shape = {
  readonly type: string
  readonly literal?: unknown
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly items?: readonly Shape[]
  readonly wrapped?: Shape
}

/** `value` with the texts turned into numbers and truths where the schema wants those; all else untouched. */
function retype(shape: Shape, value: unknown): unknown {
  const { type, literal, entries, item, items, wrapped } = shape
  if (wrapped) return retype(wrapped, value)
  if (typeof value === 'string') {
    if (type === 'number') return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : value
    if (type === 'boolean' || literal === true) return value === 'true' ? true : value === 'false' ? false : value
    return value
  }
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => {
      const inner = item ?? items?.[at]
      return inner ? retype(inner, one) : one
    })
  }
  if (isMap(value) && entries) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const inner = Object.hasOwn(entries, key) ? entries[key] : undefined
        return [key, inner ? retype(inner, one) : one]
      }),
    )
  }
  return value
}

type Fields = v.StrictObjectSchema<v.ObjectEntries, undefined>

/**
 * The sheet as `schema` has it; `prepared` are its values after short forms are written out. Everything wrong is
 * reported with its line: unknown names with the nearest known one, values with what they may be.
 */
export function parseSheet<S extends Fields>(
  schema: S,
  prepared: Record<string, unknown>,
  sheet: Sheet,
  report: Report,
  hints: Readonly<Record<string, string>> = {},
): v.InferOutput<S> | undefined {
  const known = Object.keys(schema.entries)
  let isClean = true
  const named: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(prepared)) {
    if (known.includes(key)) named[key] = value
    else {
      isClean = false
      report(`nothing is called "${key}" here${suggestion(key, known)}`, sheet.lineOf([key]))
    }
  }
  const result = v.safeParse(schema, retype(schema, named))
  for (const problem of result.issues ?? []) {
    const path = (problem.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    report(sayWrong(problem, path, hints), sheet.lineOf(path))
  }
  return result.success && isClean ? result.output : undefined
}

function sayWrong(problem: v.BaseIssue<unknown>, path: Path, hints: Readonly<Record<string, string>>): string {
  const where = path.length > 0 ? path.join('.') : 'this'
  const hint = hints[path.join('.')]
  if (hint !== undefined) return `${where} ${hint}, not ${problem.received}`
  if (problem.expected === 'never') return `${where} is nothing that press knows; correct the name`
  if (problem.received === 'undefined') return `${where} is missing`
  if (!problem.message.startsWith('Invalid')) return `${where} ${problem.message}`
  return `${where} must be ${inWords(problem.expected ?? 'otherwise', problem)}, not ${inWords(problem.received, problem)}`
}

/** What valibot expects or found, as an editor would say it. */
function inWords(expected: string, { type, input }: v.BaseIssue<unknown>): string {
  if (expected.includes(' | ')) return `one of ${expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`
  const [, limit, bound] = /^([<>]=)(\d+)$/.exec(expected) ?? []
  const unit = type.endsWith('_length') ? (typeof input === 'string' ? ' characters' : ' entries') : ''
  if (bound !== undefined) return `at ${limit === '<=' ? 'most' : 'least'} ${bound}${unit}`
  return (Object.hasOwn(names, expected) ? names[expected] : undefined) ?? `${expected}${unit}`
}

const names: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'text',
  Array: 'a list',
  Object: 'a group of "name: value"',
}
