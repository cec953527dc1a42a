import * as fc from 'fast-check'
import type { Block } from '../issue/block.ts'
import type { Rendition } from '../issue/figure.ts'
import type { SourceLines } from '../issue/quality.ts'
import { anyRich, anyText } from './arbitrary-text.ts'

const some = <T>(one: fc.Arbitrary<T>, most = 3) => fc.array(one, { minLength: 1, maxLength: most })
const rich = anyRich()
const line = anyText()
const unit = fc.integer({ min: 0, max: 10_000 })

/** A value, or the field left out. */
export function maybe<const K extends string, T>(name: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> {
  return fc.option(value, { nil: undefined }).map((one) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key widens to string; it is K
    return (one === undefined ? {} : { [name]: one }) as { [P in K]?: T }
  })
}

/** Lines of a source that has `sources` files. */
export function anySourceLines(): fc.Arbitrary<SourceLines> {
  return fc
    .tuple(fc.nat(2), fc.integer({ min: 1, max: 900 }), fc.nat(40))
    .map(([source, first, more]) => [source, first, first + more])
}

type Unkeyed = Block extends infer B ? (B extends unknown ? Omit<B, 'k' | 'src'> : never) : never

type All<T extends unknown[]> = T extends [infer First, ...infer Rest] ? First & All<Rest> : unknown

/** Objects with the fields of each. */
export function merged<T extends object[]>(...parts: { [I in keyof T]: fc.Arbitrary<T[I]> }): fc.Arbitrary<All<T>> {
  return fc.tuple(...parts).map((objects: object[]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Object.assign does to a tuple has no type
    return Object.assign({}, ...objects) as All<T>
  })
}

const isTrue = fc.constant(true as const)

/** The type of a block, before its other fields. */
function of<const T extends Block['t']>(t: T): fc.Arbitrary<{ t: T }> {
  return fc.constant({ t })
}

const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = fc.array(fc.oneof(line, fc.constant('')), { minLength: width, maxLength: width })
  return merged(of('table'), fc.record({ head: row, rows: some(row) }), maybe('caption', line))
})

const anyFigure = merged(
  fc.record({ renditions: fc.constant<Rendition[]>([]), credits: fc.array(line, { maxLength: 3 }) }),
  maybe('alt', line),
  maybe('caption', line),
  maybe('focus', fc.tuple(unit, unit)),
)

const anyUnkeyed: fc.Arbitrary<Unkeyed> = fc.oneof(
  { weight: 4, arbitrary: merged(of('p'), rich, maybe('continues', isTrue)) },
  merged(of('h'), rich),
  merged(of('note'), rich, maybe('label', anyText(20))),
  merged(of('quote'), rich, maybe('from', line)),
  merged(of('verse'), fc.record({ stanzas: some(some(line)) })),
  { weight: 2, arbitrary: merged(of('list'), fc.record({ items: some(rich) }), maybe('ordered', isTrue)) },
  anyTable,
  merged(of('figure'), fc.record({ figure: anyFigure })),
  merged(of('qa'), fc.record({ q: rich, a: some(rich) })),
  merged(of('box'), fc.record({ paras: some(rich) }), maybe('title', line)),
  merged(of('sign'), fc.record({ lines: some(line) })),
  merged(
    of('gap'),
    fc.record({
      reason: fc.constantFrom('lost' as const, 'conflict' as const, 'illegible' as const, 'withheld' as const),
      side: fc.constantFrom('before' as const, 'after' as const, 'both' as const),
    }),
  ),
)

const anyKey = fc.record({ k: fc.stringMatching(/^[a-z0-9]{1,12}$/) })

/** Blocks of every kind, each with its own key. Pictures have no files. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.uniqueArray(
  fc
    .tuple(anyUnkeyed, anyKey, maybe('src', some(anySourceLines(), 2)))
    .map(([block, k, src]): Block => Object.assign({}, block, k, src)),
  { maxLength: 5, selector: ({ k }) => k },
)
