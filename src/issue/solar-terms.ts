import type { IssueDate } from './ids.ts'

/** The twenty-four 节气, as they come in the common year. */
export const solarTerms = [
  ...(['小寒', '大寒', '立春', '雨水', '惊蛰', '春分', '清明', '谷雨'] as const),
  ...(['立夏', '小满', '芒种', '夏至', '小暑', '大暑', '立秋', '处暑'] as const),
  ...(['白露', '秋分', '寒露', '霜降', '立冬', '小雪', '大雪', '冬至'] as const),
] as const
export type SolarTerm = (typeof solarTerms)[number]

/** The 节气 that begins on `date` by Beijing's clock; `undefined` on other days and outside 1840–2100. */
export function solarTermOf(date: IssueDate): SolarTerm | undefined {
  const [year = 0, month = 0] = date.split('-').map(Number)
  if (!isKnown(year)) return undefined
  // a calendar asks this of every day of a year: of the two of its month, not of all
  const at = [month * 2 - 2, month * 2 - 1].find((one) => dayOf(year, one) === date)
  return at === undefined ? undefined : solarTerms[at]
}

/** The days of the year's twenty-four 节气 by Beijing's clock, 小寒 first; none outside 1840–2100. */
export function solarTermsOf(year: number): { name: SolarTerm; date: IssueDate }[] {
  if (!isKnown(year)) return []
  return solarTerms.map((name, at) => ({ name, date: dayOf(year, at) }))
}

const firstYear = 1840

function isKnown(year: number): boolean {
  return year >= firstYear && year < firstYear + table.length / 8
}

/** Two terms a month, three in a character of the table. */
function dayOf(year: number, at: number): IssueDate {
  const packed = digits.indexOf(table.charAt((year - firstYear) * 8 + Math.floor(at / 3)))
  const day = (earliest[at] ?? 0) + ((packed >> ((at % 3) * 2)) & 3)
  const month = Math.floor(at / 2) + 1
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test looks at every day of the table
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IssueDate
}

/** The first day of its month on which each term can begin. */
const earliest = [4, 19, 3, 18, 4, 19, 4, 19, 4, 20, 4, 20, 6, 22, 6, 22, 6, 22, 7, 22, 6, 21, 6, 21]

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'

/**
 * Eight digits to base 64 a year: of each term, in two bits, how many days after its earliest it begins, the first of three
 * in the lowest. A table and not a series, as lunar-years.ts is: where the moment falls near midnight a series needs so many
 * parts that it is longer. solar-terms.test.ts holds it to lunar-javascript.
 */
const table = [
  'GllplllllFBpBpllmFBFBpGmmFFGCGGqqllllllllFBpBplllFBFBpGlmFFGCGGqqlkllll5lBBpBplllFBFBpFlmFFGCqGm', // 1840
  'qlkllll5lBlpBplllFBFBpFlmFFGCqGmqlkllll5lklplplllFBFBpFlmFBFCqGmqlkllll5lklplplllFBFBpllmFBFCqGm', // 1852
  'qlklhll5lklplplllFBFBpllmFBFBpGmqlklhll5lklplllllFBpBpllmFBFBpGmqlklhll5lklplllllFBpBpllmFBFBpGm', // 1864
  'mlklhll55klllllllFBpBplllFBFBpGlmlklhll55kkllllllBlpBplllFBFBpFlmlklh5l15kkllll5lBlplplllFBFBpFl', // 1876
  'mlgkh5l15kkllll5lklplplllFBFBpFlmlgkh5l15kkllll5lklplplllFBFBpllmlgkh5l15kklhll5lklplllllFBpBpll', // 1888
  'mFBFBpGmqFFGCGGqGFGKGGGGG-WKWKGGHGBFBpGmqFFGCGGqGFGGGGGGG-WKWKGGHGBFBpGmqFFGCGGqGFGGGGGGG-WKWKGG', // 1900
  'HGBFBpGlmFFGCqGqqFFGGGGGGWGKGKGGGGBFBpFlmFFFCqGqqFFGGGGqGWGKGKGGGGBFBpFlmFBFCqGmqFFGGGGqGFGKGKGG', // 1912
  'GGBFBpFlmFBFCqGmqFFGCGGqGFGKGKGGGGBFBpllmFBFBpGmqFFGCGGqGFGKGGGGGGBpBpllmFBFBpGmqFFGCGGqGFGGGGGG', // 1924
  'GGBpBpllmFBFBpGmqFFGCGGqGFGGGGGGGGBpBpllmFBFBpGmqFFGCGGqGFGGGGGGGGlpBpllmFBFBpFlmFFGCqGqqFFGGGGG', // 1936
  'GClplplllFBFBpFlmFBFCqGqqFFGGGGGGClplplllFBFBpFlmFBFCqGmqFFGCGGqGmlplplllFBFBpFlmFBFBpGmqFFGCGGq', // 1948
  'GllplllllFBpBpllmFBFBpGmqFFGCGGqGllplllllFBpBpllmFBFBpGmqFFGCGGqGllllllllFBpBpllmFBFBpGmqFFGCGGq', // 1960
  'GllllllllFlpBpllmFBFBpGmqFFGCqGqGlkllllllFlplpllmFBFBpFmmFFFCqGqGlkllllllFlplpllmFBFBpFlmFBFCqGq', // 1972
  'qlklhllllBlplplllFBFBpFlmFBFBqGmqlklhll5lllplllllFBpBpFlmFBFBpGmqlklhll5lklplllllFBpBpllmFBFBpGm', // 1984
  'qlklhll5lklllllllFBpBpllmFBFBpGmqlklhll5lklllllllFBpBpllmFBFBpGmqlklhll5lklllllllFlplpllmFBFBpGm', // 1996
  'qlklh5l5lkkllllllFlplpllmFBFBpFmqlkkh5l5lkklhllllFlplpllmFBFBpFlmlgkh5l55kklhllllBlplplllFBpBpFl', // 2008
  'mlgkg4l55kklhll5lllplllllFBpBpFlmlgkg4l15kklhll5lklllllllFBpBpllmlgkg4l15kklhll5lklllllllFBpBpll', // 2020
  'mlgkg4l15kklhll5lklllllllFlplpllmlgkg4l15kklhll5lklllllllFlplpllmlgkg4l15kkkh5l5lkkllllllFlplpll', // 2032
  'mlgkg4k15kgkh5l5lkklhllllFlplpllmlg4g4k01kgkg4l55kklhllllllpllllllg4g4k01kgkg4l55kklhlllllllllll', // 2044
  'llg4g4k01kgkg4l15kklhll5llllllllllg4g4001kgkg4l15kklhll5lkllllllllg4g4001kgkg4l15kklhll5lkllllll', // 2056
  'll0404001kgkg4l15kkkh5l5lkllllllll0404001kgkg4k15kkkh5l5lkklhlllll0404001kgkg4k15kgkg5l5lkklhlll', // 2068
  'll0404001kg4g4k05kgkg4l55kklhllll10400000kg4g4k01kgkg4l55kklhllll10000000kg4g4k01kgkg4l15kklhll5', // 2080
  'l10000000kg4g4001kgkg4l15kklhll5l00000000kg404001kgkg4l15kklhll5lkllllll', // 2092
].join('')
