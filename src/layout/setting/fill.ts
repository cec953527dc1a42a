import type { Picture } from './picture.ts'
import { rowsFor, spareLines, type Run } from './pour.ts'

/** A text box has this many lines at the least. */
const fewest = 3
/** 撑版: spare lines that the space around the head may take. */
const stretch = 2

/** What fills a block below its head: text in columns, and a picture among them. */
export type Area = { runs: readonly Run[]; columns: number; isMore: boolean; picture: Picture | undefined }
/** How so many lines are shared. `lead` goes to the head (撑版), `blank` stays empty. */
export type Fill = { figure?: number; text: number; lead: number; isWhole: boolean; blank: number; cost: number }

/** The heights of the columns of text when the area is `rows` high. */
function heights({ columns, picture }: Area, rows: number, figure: number): number[] {
  if (!picture) return Array.from({ length: columns }, () => rows)
  if (picture.at === 'top') return Array.from({ length: columns }, () => rows - figure)
  return Array.from({ length: columns }, (_, at) => (at < columns - picture.columns ? rows : below(rows, figure)))
}

/** Lines under a picture beside the text: a few or none. */
function below(rows: number, figure: number): number {
  return rows - figure < fewest ? 0 : rows - figure
}

/** The least area in which all of it stands, with the picture at its best. */
export function fullRows(area: Area): number {
  const { runs, columns, picture, isMore } = area
  if (runs.length === 0) return (picture?.ideal ?? 0) + (isMore ? 1 : 0)
  // what does not stand here is told of on a line of its own
  const text = Math.max(2, rowsFor(runs, columns)) + (isMore ? 1 : 0)
  if (!picture) return text
  if (picture.at === 'top') return picture.ideal + text
  let rows = Math.max(picture.ideal, rowsFor(runs, columns))
  while (spareLines(runs, heights(area, rows, picture.ideal)) < 0) rows += 1
  return rows
}

export function leastRows({ picture, runs, isMore }: Area, full: number): number {
  if (runs.length === 0) return Math.min(full, (picture?.min ?? 0) + (isMore ? 1 : 0))
  if (!picture) return Math.min(full, fewest + 2)
  if (picture.at === 'top') return Math.min(full, picture.min + fewest + 1)
  return Math.min(full, Math.max(picture.min, fewest) + 1)
}

/** How `rows` lines below the head are shared between picture, text and, when little is left over, the head (撑版). */
export function fillArea(area: Area, rows: number): Fill {
  const { runs, picture, isMore } = area
  if (runs.length === 0) {
    const room = rows - (isMore ? 1 : 0)
    if (!picture) return { text: 0, lead: 0, isWhole: !isMore, blank: room, cost: 0 }
    const figure = Math.min(room, picture.max)
    const lead = Math.min(stretch, room - figure)
    return { figure, text: 0, lead, isWhole: !isMore, blank: room - figure - lead, cost: crop(figure, picture) }
  }
  const whole = isMore ? undefined : wholeFill(area, rows)
  return whole ?? cutFill(area, rows - 1)
}

function wholeFill(area: Area, rows: number): Fill | undefined {
  const { runs, picture, columns } = area
  const fits = (figure: number) => spareLines(runs, heights(area, rows, figure)) >= 0
  if (!picture) {
    if (!fits(0)) return undefined
    return settle(rows, Math.max(2, rowsFor(runs, columns)))
  }
  const largest = Math.min(rows, picture.max)
  for (let figure = largest; figure >= picture.min; figure -= 1) {
    if (!fits(figure)) continue
    if (picture.at === 'top') {
      const needed = Math.max(2, rowsFor(runs, columns))
      if (rows - figure < needed) continue
      const { text, ...rest } = settle(rows - figure, needed)
      return { ...rest, text, figure, cost: rest.cost + crop(figure, picture) }
    }
    // what stays empty stands below the picture; in the other columns it is taken off the foot
    const spare = spareLines(runs, heights(area, rows, figure)) / columns
    let lead = Math.min(Math.floor(spare), stretch)
    while (lead > 0 && spareLines(runs, heights(area, rows - lead, figure)) < 0) lead -= 1
    return {
      figure: Math.min(figure, rows - lead),
      text: rows - lead,
      lead,
      isWhole: true,
      blank: spare - lead,
      cost: lead * 0.5 + crop(figure, picture),
    }
  }
  return undefined
}

/** Text that needs `needed` of `rows` lines: what is over goes to the head as far as it may. */
function settle(rows: number, needed: number): Fill {
  const spare = rows - needed
  const lead = Math.min(spare, stretch)
  return { text: rows - lead, lead, isWhole: true, blank: spare - lead, cost: lead * 0.5 }
}

/** More text than room: the last line says where it goes on. */
function cutFill(area: Area, rows: number): Fill {
  const { runs, picture, columns } = area
  const lines = runs.reduce((sum, run) => sum + run.lines, 0)
  if (!picture) return { text: rows, lead: 0, isWhole: false, ...unfilled(lines, rows, columns) }
  if (picture.at === 'top') {
    const figure = Math.max(picture.min, Math.min(picture.ideal, rows - fewest))
    // a story that only goes on with tables or pictures may have less text than room
    const grown = Math.min(picture.max, Math.max(figure, rows - Math.ceil(lines / columns)))
    return {
      figure: grown,
      text: rows - grown,
      lead: 0,
      isWhole: false,
      blank: Math.max(0, rows - grown - Math.ceil(lines / columns)),
      cost: crop(grown, picture),
    }
  }
  const isUnder = rows - picture.ideal >= fewest || rows > picture.max
  const figure = isUnder ? Math.min(picture.ideal, rows - fewest) : rows
  const room = heights(area, rows, figure).reduce((sum, height) => sum + height, 0)
  return {
    figure,
    text: rows,
    lead: 0,
    isWhole: false,
    blank: Math.max(0, Math.floor((room - lines) / columns)),
    cost: crop(figure, picture) + nearlyWhole(lines - room),
  }
}

function unfilled(lines: number, rows: number, columns: number): Pick<Fill, 'blank' | 'cost'> {
  return { blank: Math.max(0, rows - Math.ceil(lines / columns)), cost: nearlyWhole(lines - rows * columns) }
}

/** To leave a story two lines short of its end is the worst place to leave it. */
function nearlyWhole(linesOver: number): number {
  return linesOver < 6 ? 3 : 0
}

function crop(figure: number, { ideal: best }: Picture): number {
  return Math.abs(figure - best) * 0.25
}
