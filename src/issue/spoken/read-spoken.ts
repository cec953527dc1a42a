import { yearOf } from '../civil-days.ts'
import { readEnglish } from './english.ts'
import { readEnglishCounted } from './english-counted.ts'
import { readFigures } from './figures.ts'
import { readHanCounted } from './han-counted.ts'
import { readHanDate } from './han-date.ts'
import { readBareNumber, readDecade, readIssueNumber } from './numbers.ts'
import type { Context, Reading } from './reading.ts'
import { splitPage } from './spoken-page.ts'
import { tidy } from './tidy.ts'

/** As many as a reader can take in. */
const mostReadings = 6

/**
 * What `text` may mean to someone looking for an issue, best first: a day, a month, a year, a decade, an issue's number, a
 * page. Several when it can be taken in several ways; a `problem` when it is a date that cannot be; none for nonsense.
 *
 * Our own grammar: chrono-node, the kept library of this kind, gives one reading, and knows no Chinese calendar, 节气, eras of
 * years or numbers of issues.
 */
export function readSpoken(text: string, context: Context): Reading[] {
  const said = tidy(text).replace(/(?:那天|当天|这一天|那一天)?(?:的?报纸?)?$/u, '')
  if (said === '') return []
  return best(withPage(said, context))
}

function withPage(said: string, context: Context): Reading[] {
  const found = splitPage(said)
  if (!found) return readWhen(said, context)
  const { page, rest } = found
  if (rest === '') return [{ kind: 'page', page, said: { as: 'page' } }]
  return readWhen(rest, context).flatMap((reading): Reading[] => {
    if (reading.kind === 'day') return [{ kind: 'page', page, date: reading.date, said: reading.said }]
    return reading.kind === 'problem' ? [reading] : []
  })
}

function readWhen(said: string, context: Context): Reading[] {
  const found = readPlain(said, context)
  if (found.length > 0) return found
  const otherwise = [withoutWeekday(said), said.replace(/^(\p{sc=Han}{2,8})(\d{4})年?$/u, '$2年$1')]
  return otherwise.filter((one) => one !== said && one !== '').flatMap((one) => readPlain(one, context))
}

/** A day of the week beside a date says nothing new. */
function withoutWeekday(said: string): string {
  return said
    .replace(/[ ,(]*(?:星期|周|礼拜|\()[一二三四五六日天]$/u, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /u, '')
}

function readPlain(said: string, context: Context): Reading[] {
  return [
    ...readFigures(said, context),
    ...readIssueNumber(said),
    ...readDecade(said, yearOf(context.today)),
    ...(readHanCounted(said, context) ?? readHanDate(said, context)),
    ...readEnglish(said, context),
    ...readEnglishCounted(said, context),
    ...readBareNumber(said),
  ]
}

/** Each once; what is taken from the screen before what is merely the latest; a problem only when there is nothing else. */
function best(readings: readonly Reading[]): Reading[] {
  const possible = readings.filter(({ kind }) => kind !== 'problem')
  const kept = possible.length > 0 ? possible : readings
  const once = kept.filter((one, at) => kept.findIndex((other) => sameAim(one, other)) === at)
  if (once.every(({ said }) => said.from !== 'shown')) return once.slice(0, mostReadings)
  const latest = once.filter(({ said }) => said.from === 'latest')
  return [...once.filter(({ said }) => said.from !== 'latest'), ...latest].slice(0, mostReadings)
}

function sameAim(one: Reading, other: Reading): boolean {
  return JSON.stringify({ ...one, said: 0 }) === JSON.stringify({ ...other, said: 0 })
}
