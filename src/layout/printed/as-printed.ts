import type { Composition } from '../composed/compose.ts'
import type { Entry } from '../composed/entries.ts'
import type { Item } from '../items.ts'
import type { Room } from '../setting/measure.ts'
import { shapeIn } from './printed-shape.ts'
import { printedStories } from './printed-stories.ts'
import { bestHeight } from './shape.ts'
import type { Tree } from './xy-cut.ts'

/** More of a page than this must not be white. */
const mostBlank = 0.05
/** Stories that had neighbours must not take more of its height than this without. */
const mostWidened = 0.5

/**
 * A page laid as it was printed: stories keep the neighbours that their zones give them, in whole columns, and only
 * heights float; on a narrow sheet some go on below. Blocks come in the order of rank. `undefined` where straight cuts
 * do not part the zones; where too much white would be left; where most of the page would stand across a narrow sheet,
 * its columns lost; or where a headline would be larger than that of a narrow lead.
 */
export function composeAsPrinted(items: readonly Item[], room: Room): Composition | undefined {
  const tree = printedStories(items)
  if (!tree) return undefined
  const page = shapeIn(room)(tree, room.sheet.columns)
  const { rows, cost } = bestHeight(page)
  const blocks = page
    .place(rows, 1, 1)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ block }) => block)
  return isWorthIt({ rows, cost, blocks }, tree, room) ? { rows, cost, blocks } : undefined
}

function isWorthIt({ rows, blocks }: Composition, tree: Tree<Entry>, { sheet }: Room): boolean {
  const blank = blocks.reduce((sum, { columns, setting }) => sum + columns * setting.blank, 0)
  const across = new Set(acrossThePage(tree).flatMap(({ members }) => members.map(({ id }) => id)))
  const widened = blocks
    .filter(({ ids, columns }) => columns === sheet.columns && !ids.some((id) => across.has(id)))
    .reduce((sum, block) => sum + block.rows, 0)
  const [lead = 0, ...others] = blocks.map(({ setting }) => setting.head.size)
  return (
    blank <= mostBlank * rows * sheet.columns && widened <= mostWidened * rows && others.every((size) => size >= lead)
  )
}

/** What had nothing beside it in print. */
function acrossThePage(tree: Tree<Entry>): Entry[] {
  if (tree.is === 'leaf') return [tree.leaf]
  return tree.is === 'stack' ? tree.parts.flatMap(acrossThePage) : []
}
