import type { IssueDate } from '../ids.ts'
import { yearOf } from '../civil-days.ts'
import { yearsCalled } from './lunar-days.ts'
import { numberOf } from './numerals.ts'
import type { Context, Problem } from './reading.ts'

/** The years a phrase begins with, best first; whether they are years of the Chinese calendar; and what is left of it. */
export type SaidYears = {
  years: number[]
  isLunar: boolean
  /** 三年前: without more, it means a day. */
  day?: IssueDate | undefined
  problem?: Problem
  rest: string
}

/** 2021年, 二〇二一年, 21年, 民国二十六年, 光绪三十年, 辛丑年, 去年, 三年前: the year at the head of `text`. */
export function eatYears(text: string, context: Context): SaidYears | undefined {
  for (const [pattern, yearsFor] of forms) {
    const match = pattern.exec(text)
    if (!match) continue
    const [all, figure = '', unit = ''] = match
    const rest = text.slice(all.length).replace(/^的/u, '')
    const found = yearsFor({ figure, unit, context })
    if (found) return { isLunar: false, ...found, years: found.years.filter((year) => year > 0 && year < 10_000), rest }
  }
  return undefined
}

type Form = (said: {
  figure: string
  unit: string
  context: Context
}) => (Omit<SaidYears, 'rest' | 'isLunar'> & Partial<SaidYears>) | undefined

const forms: readonly (readonly [RegExp, Form])[] = [
  [/^([\d〇零一二三四五六七八九十两百]{1,4})年(?:以|之)?前/u, ({ figure, context }) => before(figure, context)],
  [/^(民国|咸丰|同治|光绪|宣统)(元|[\d一二三四五六七八九十廿卅百]{1,4})年/u, ({ figure, unit }) => ofEra(figure, unit)],
  [/^([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年/u, ({ figure, context }) => called(figure, context)],
  [/^(大前|前|去|今|本|明|后|当)年/u, ({ figure, context }) => byName(figure, context)],
  [/^(\d{4}|[〇零一二三四五六七八九]{4})年/u, ({ figure }) => ofFigure(figure)],
  [/^(\d{4})(?=\p{sc=Han})/u, ({ figure }) => ofFigure(figure)],
  [/^(\d{2}|[〇零一二三四五六七八九]{2})年/u, ({ figure, context }) => inShort(figure, context)],
]

function before(figure: string, { today }: Context) {
  const years = numberOf(figure)
  return years === undefined ? undefined : { years: [yearOf(today) - years] }
}

const eras = new Map([
  ['民国', 1911],
  ['宣统', 1908],
  ['光绪', 1874],
  ['同治', 1861],
  ['咸丰', 1850],
])

/** The emperors' years were those of the Chinese calendar; the republic's are not. */
function ofEra(era: string, figure: string) {
  const year = figure === '元' ? 1 : numberOf(figure)
  if (year === undefined) return undefined
  return { years: [(eras.get(era) ?? 0) + year], isLunar: era !== '民国' }
}

/** The year shown when it is called so, then those gone by, the latest first; and the one to come when there is no other. */
function called(name: string, { today, shown }: Context) {
  const all = yearsCalled(name)
  if (all.length === 0) return { years: [], problem: { what: 'no-such-year-name', name } as const }
  const gone = all.filter((year) => year <= yearOf(today)).toReversed()
  const years = gone.length > 0 ? gone : all.slice(0, 1)
  const onScreen = years.filter((year) => year === shown?.year)
  return { years: [...onScreen, ...years.filter((year) => year !== shown?.year)], isLunar: true }
}

const names = new Map(Object.entries({ 大前: -3, 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 }))

function byName(name: string, { today, shown }: Context) {
  const now = yearOf(today)
  return { years: [name === '当' ? (shown?.year ?? now) : now + (names.get(name) ?? 0)] }
}

function ofFigure(figure: string) {
  const year = numberOf(figure)
  return year === undefined ? undefined : { years: [year] }
}

function inShort(figure: string, context: Context) {
  const year = numberOf(figure)
  return year === undefined ? undefined : { years: yearsInShort(year, context) }
}

/** 21 is 2021 or 1921, and 37 is 1937: what lies ahead was not printed. */
export function yearsInShort(figure: number, { today }: Context): number[] {
  return [2000 + figure, 1900 + figure].filter((year) => year <= yearOf(today) + 1)
}
