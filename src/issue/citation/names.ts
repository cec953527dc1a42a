/** A name in Latin letters, family name apart: `Grace Murray Hopper` → `Hopper`, [`Grace`, `Murray`]. */
export function parted(name: string): { family: string; given: string[] } {
  const words = name.split(/\s+/)
  return { family: words.at(-1) ?? name, given: words.slice(0, -1) }
}

/** A Chinese, Japanese or Korean name is printed family name first already, and in one piece. */
export function isInOnePiece(name: string): boolean {
  return !/\s/.test(name) || /[\p{Script=Han}\p{Script=Hangul}]/u.test(name)
}

/** `2 February 1953` as Americans print it. */
export function americanDate(date: string): { year: string; month: string; day: number } {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: months[Number(month) - 1] ?? '', day: Number(day) }
}
const months = 'January February March April May June July August September October November December'.split(' ')

/** `text` with a full stop, unless it ends in a mark of its own. */
export function stopped(text: string): string {
  return /[.?!。？！…]$/.test(text) ? text : `${text}.`
}
