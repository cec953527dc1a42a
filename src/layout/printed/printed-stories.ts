import { inRank, listed, type Entry } from '../composed/entries.ts'
import type { Item } from '../items.ts'
import { isBrief } from '../rank.ts'
import { xyCut, type Tree } from './xy-cut.ts'

/**
 * The stories of a page as they stood in print. Briefs below one another become a list; stories whose place is not known
 * stand side by side at the foot. `undefined` where the page cannot be cut.
 */
export function printedStories(items: readonly Item[]): Tree<Entry> | undefined {
  const zoned = items.flatMap((item) => (item.zone ? [{ item, zone: item.zone }] : []))
  const tree = xyCut(zoned)
  if (!tree) return undefined
  const placed = gather(tree)
  const rest = items.filter(({ zone }) => !zone)
  return ranked(rest.length === 0 ? placed : { is: 'stack', parts: [placed, footOf(rest)], zone: placed.zone })
}

type Group = readonly Item[]

function gather(tree: Tree<{ item: Item }>): Tree<Group> {
  const { is, zone } = tree
  if (is === 'leaf') return { is, zone, leaf: [tree.leaf.item] }
  const parts = tree.parts.map(gather)
  return is === 'row' ? { is, zone, parts } : stackOf(mergeBriefs(parts), zone)
}

function stackOf(parts: Tree<Group>[], zone: Tree<Group>['zone']): Tree<Group> {
  const [only] = parts
  return only && parts.length === 1 ? only : { is: 'stack', zone, parts }
}

/** Briefs that follow one another go into one list. */
function mergeBriefs(parts: readonly Tree<Group>[]): Tree<Group>[] {
  const merged: Tree<Group>[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (last && areBriefs(last) && areBriefs(part) && last.leaf.length + part.leaf.length <= listed)
      merged[merged.length - 1] = { ...last, leaf: [...last.leaf, ...part.leaf] }
    else merged.push(part)
  }
  return merged
}

function areBriefs(tree: Tree<Group>): tree is Tree<Group> & { is: 'leaf' } {
  return tree.is === 'leaf' && tree.leaf.every(isBrief)
}

/** What has no place of its own, in equal parts. */
function footOf(items: readonly Item[]): Tree<Group> {
  const zone = { left: 0, top: 0, right: 10_000, bottom: 0 }
  const briefs = items.filter(isBrief)
  const groups = [
    ...items.filter((item) => !isBrief(item)).map((item) => [item]),
    ...(briefs.length > 0 ? [briefs] : []),
  ]
  const width = 10_000 / groups.length
  const parts = groups.map((leaf, at): Tree<Group> => {
    return { is: 'leaf', leaf, zone: { ...zone, left: at * width, right: (at + 1) * width } }
  })
  const [only] = parts
  return only && parts.length === 1 ? only : { is: 'row', zone, parts }
}

/** Stories have the rank they have anywhere; a list of briefs comes after the larger ones. */
function ranked(tree: Tree<Group>): Tree<Entry> {
  const groups = leavesOf(tree)
  const alone = groups.flatMap((group) => (group.length === 1 ? group : []))
  const entries = inRank(
    alone,
    groups.filter(({ length }) => length > 1),
  )
  const byFirst = new Map(entries.map((entry) => [entry.members[0], entry]))
  return mapLeaves(tree, ([first]) => {
    const entry = byFirst.get(first)
    if (!entry) throw new RangeError('a story without a rank')
    return entry
  })
}

function leavesOf<Leaf>(tree: Tree<Leaf>): Leaf[] {
  return tree.is === 'leaf' ? [tree.leaf] : tree.parts.flatMap(leavesOf)
}

function mapLeaves<From, To>(tree: Tree<From>, change: (leaf: From) => To): Tree<To> {
  const { is, zone } = tree
  if (is === 'leaf') return { is, zone, leaf: change(tree.leaf) }
  return { is, zone, parts: tree.parts.map((part) => mapLeaves(part, change)) }
}
