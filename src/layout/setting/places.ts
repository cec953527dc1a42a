import { fillArea, fullRows, leastRows, type Area, type Fill } from './fill.ts'

/** What a line more or less than is best costs, in a block of the page's width. */
export const perLine = 0.8

/** A picture in its place with the text around it: the height that it would best have, and the least. */
export type Place = { area: Area; aim: number; least: number }

/** `lines` are those of text that each column would best have. */
export function placeOf(area: Area, lines: number): Place {
  const { picture } = area
  const full = fullRows(area)
  const aim = Math.min(full, lines + (picture?.at === 'top' ? picture.ideal : 0))
  return { area, aim, least: leastRows(area, full) }
}

/** The place that costs least in `rows` lines below the head. */
export function bestPlace(places: readonly Place[], rows: number): { place: Place; fill: Fill; cost: number } {
  let best: { place: Place; fill: Fill; cost: number } | undefined
  for (const place of places) {
    if (rows < place.least) continue
    const distant = costOfDistance(place, rows)
    if (best && distant >= best.cost - 1e-9) continue
    const fill = fillArea(place.area, rows)
    const cost = distant + 3 * fill.blank ** 2 + fill.cost
    if (!best || cost < best.cost - 1e-9) best = { place, fill, cost }
  }
  if (!best) throw new RangeError('below the least height')
  return best
}

/** What it costs to have so many lines, and the picture there: all but how they are filled. */
function costOfDistance({ area, aim }: Place, rows: number): number {
  return perLine * Math.abs(rows - aim) + (area.picture?.dislike ?? 0)
}

/** What the best height costs, when `costAt` tells of every one: away from all aims the distance alone soon costs more. */
export function leastCost(places: readonly Place[], costAt: (rows: number) => number): number {
  let least = Infinity
  for (const place of places)
    for (let away = 0; costOfDistance(place, place.aim + away) < least; away += 1)
      least = Math.min(least, costAt(place.aim - away), costAt(place.aim + away))
  return least
}
