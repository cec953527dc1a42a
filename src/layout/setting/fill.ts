import type { Body } from './body.ts'
import type { Picture } from './picture.ts'

/** A text box has this many lines at the least. */
const fewest = 3
/** 撑版: spare lines that the space around the head may take. */
const stretch = 2

/** What fills a block below its head: text in columns, and a picture among them. */
export type Area = { body: Body; isMore: boolean; picture: Picture | undefined }
/** How so many lines are shared. `lead` goes to the head (撑版), `blank` stays empty. */
export type Fill = { figure?: number; text: number; lead: number; isWhole: boolean; blank: number; cost: number }

/** Lines under a picture beside the text: a few or none. */
function below(rows: number, figure: number): number {
  return rows - figure < fewest ? 0 : rows - figure
}

/** The least area in which all of it stands, with the picture at its best. */
export function fullRows({ body, picture, isMore }: Area): number {
  if (body.lines === 0) return (picture?.ideal ?? 0) + (isMore ? 1 : 0)
  // what does not stand here is told of on a line of its own
  const text = Math.max(2, body.needed) + (isMore ? 1 : 0)
  if (!picture) return text
  if (picture.at === 'top') return picture.ideal + text
  let rows = Math.max(picture.ideal, body.needed)
  while (spareBeside(body, picture, rows, picture.ideal) < 0) rows += 1
  return rows
}

export function leastRows({ picture, body, isMore }: Area, full: number): number {
  if (body.lines === 0) return Math.min(full, (picture?.min ?? 0) + (isMore ? 1 : 0))
  if (!picture) return Math.min(full, fewest + 2)
  if (picture.at === 'top') return Math.min(full, picture.min + fewest + 1)
  return Math.min(full, Math.max(picture.min, fewest) + 1)
}

/** How `rows` lines below the head are shared between picture, text and, when little is left over, the head (撑版). */
export function fillArea(area: Area, rows: number): Fill {
  const { body, picture, isMore } = area
  if (body.lines === 0) {
    const room = rows - (isMore ? 1 : 0)
    if (!picture) return { text: 0, lead: 0, isWhole: !isMore, blank: room, cost: 0 }
    const figure = Math.min(room, picture.max)
    const lead = Math.min(stretch, room - figure)
    return { figure, text: 0, lead, isWhole: !isMore, blank: room - figure - lead, cost: crop(figure, picture) }
  }
  const whole = isMore ? undefined : wholeFill(body, picture, rows)
  return whole ?? cutFill(body, picture, rows - 1)
}

function wholeFill(body: Body, picture: Picture | undefined, rows: number): Fill | undefined {
  if (!picture) return body.spareIn(rows, 0, 0) < 0 ? undefined : settle(rows, Math.max(2, body.needed))
  return picture.at === 'top' ? fillBelow(body, picture, rows) : fillBeside(body, picture, rows)
}

/** All of the text below the largest picture that leaves room for it. */
function fillBelow(body: Body, picture: Picture, rows: number): Fill | undefined {
  const needed = Math.max(2, body.needed)
  for (let figure = Math.min(rows - needed, picture.max); figure >= picture.min; figure -= 1) {
    if (body.spareIn(rows - figure, 0, 0) < 0) continue
    const { text, lead, isWhole, blank, cost } = settle(rows - figure, needed)
    return { figure, text, lead, isWhole, blank, cost: cost + crop(figure, picture) }
  }
  return undefined
}

/** All of the text beside the largest picture that leaves room for it. */
function fillBeside(body: Body, picture: Picture, rows: number): Fill | undefined {
  for (let figure = Math.min(rows, picture.max); figure >= picture.min; figure -= 1) {
    const lines = spareBeside(body, picture, rows, figure)
    if (lines < 0) continue
    // what stays empty stands below the picture; in the other columns it is taken off the foot
    const spare = lines / body.columns
    let lead = Math.min(Math.floor(spare), stretch)
    while (lead > 0 && spareBeside(body, picture, rows - lead, figure) < 0) lead -= 1
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

function spareBeside(body: Body, { columns }: Picture, rows: number, figure: number): number {
  return body.spareIn(rows, columns, below(rows, figure))
}

/** Text that needs `needed` of `rows` lines: what is over goes to the head as far as it may. */
function settle(rows: number, needed: number): Fill {
  const spare = rows - needed
  const lead = Math.min(spare, stretch)
  return { text: rows - lead, lead, isWhole: true, blank: spare - lead, cost: lead * 0.5 }
}

/** More text than room: the last line says where it goes on. */
function cutFill({ lines, columns }: Body, picture: Picture | undefined, rows: number): Fill {
  const needed = Math.ceil(lines / columns)
  if (!picture) {
    const cost = nearlyWhole(lines - rows * columns)
    return { text: rows, lead: 0, isWhole: false, blank: Math.max(0, rows - needed), cost }
  }
  if (picture.at === 'top') {
    const figure = Math.max(picture.min, Math.min(picture.ideal, rows - fewest))
    // a story that only goes on with tables or pictures may have less text than room
    const grown = Math.min(picture.max, Math.max(figure, rows - needed))
    return {
      figure: grown,
      text: rows - grown,
      lead: 0,
      isWhole: false,
      blank: Math.max(0, rows - grown - needed),
      cost: crop(grown, picture),
    }
  }
  const isUnder = rows - picture.ideal >= fewest || rows > picture.max
  const figure = isUnder ? Math.min(picture.ideal, rows - fewest) : rows
  const room = (columns - picture.columns) * rows + picture.columns * below(rows, figure)
  return {
    figure,
    text: rows,
    lead: 0,
    isWhole: false,
    blank: Math.max(0, Math.floor((room - lines) / columns)),
    cost: crop(figure, picture) + nearlyWhole(lines - room),
  }
}

/** To leave a story two lines short of its end is the worst place to leave it. */
function nearlyWhole(linesOver: number): number {
  return linesOver < 6 ? 3 : 0
}

function crop(figure: number, { ideal: best }: Picture): number {
  return Math.abs(figure - best) * 0.25
}
