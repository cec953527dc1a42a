type LunarMonth = { month: number; isLeap: boolean; days: number }

const firstYear = 1840
/** 正月初一 of 庚子年, 3 February 1840. */
const firstNewYear = Date.UTC(1840, 1, 3)
const dayMs = 86_400_000

/**
 * The year of the Chinese calendar that `instant` falls in, by the common year it begins in, its months in their order, and
 * how many days of it have gone by; `undefined` outside 1840–2100.
 *
 * A table, because Intl reckons: ICU 78 misses the leap sixth month of 1987 and is a day off in eight other months of
 * 1949–2100, and what the next engine reckons need not be the same. lunar.test.ts holds the table to lunar-javascript.
 */
export function lunarYearAt(instant: Date): { year: number; months: LunarMonth[]; gone: number } | undefined {
  const day = Math.floor((instant.getTime() - firstNewYear) / dayMs)
  newYears ??= countNewYears()
  const at = newYears.findLastIndex((newYear) => newYear <= day)
  const newYear = newYears[at]
  if (newYear === undefined || at >= newYears.length - 1) return undefined
  return { year: firstYear + at, months: monthsOf(at), gone: day - newYear }
}

/** Days from the first new year to each, the one after the last year too. */
let newYears: number[] | undefined

function countNewYears(): number[] {
  const days = [0]
  for (let at = 0; at < table.length / 4; at += 1)
    days.push(monthsOf(at).reduce((sum, month) => sum + month.days, days.at(-1) ?? 0))
  return days
}

function monthsOf(at: number): LunarMonth[] {
  const packed = Number.parseInt(table.slice(at * 4, at * 4 + 4), 36)
  const leap = packed >> 13
  return Array.from({ length: leap === 0 ? 12 : 13 }, (_, index) => ({
    month: leap > 0 && index >= leap ? index : index + 1,
    isLeap: leap > 0 && index === leap,
    days: (packed >> index) & 1 ? 30 : 29,
  }))
}

/** Four digits to base 36 a year: which of the months have thirty days, lowest bit first, and above bit 13 the leap month. */
const table = [
  '02w50n62011n1ac7023v01220xud02ax01g20ujp02791jrf01u5023x1ch6014k02ax11ea02oi02lh', // 1840
  '0o5p01ue1i9h025201ck0yax02x502vm0rvq010n1t9301uj028q16fo01g401ft102b0237010r0l0b', // 1860
  '01v11ai202p602as10zt02mh02390tgr010t023x0gve02p617s402w402mi0xp1023b011y0l2t0251', // 1880
  '1j2q01g202w5100a018r023f0thy012i028p0h8y01g217ad027902170zor00j1012j0ew902p51e36', // 1900
  '02vm02lh10st021i00ja0tkl01ck02w90ioi02vm14iu010r021j0zau028q01ck0lvt01ft1cpf0237', // 1920
  '010r13yz023x012i0uol02as02890hw302391cfh0112023x0zvu014i02p10oqy02mi1gnp023b011y', // 1940
  '141h025101ci0s6d02w5018q0lg7023f1cgq012i0295107m028i02790tor02171inf00j1012l146h', // 1960
  '02p502oi0v1h02lh1wel021i00ja131x01cl02w911n602vm02li0l06021j1iom00nu01cl103t01ft', // 1980
  '01ar0tgr010r021n0guy012i1dn902as028910ur0239010t0re502451p62015e02p117pm02mi02hh', // 2000
  '0tgu011y02450gxe01ci14th01et018r0y3b02i301220l3q0295224y028i0279174b021700x70wnv', // 2020
  '014d02960i1e02oi1e0502lh021h0zot00xi014l0lnu02x51klu02vm02li13yu021j00ye0qmt01g5', // 2040
  '01ft0lub01ar1cff010r021n0ztm012i02910tvu028a1jth0239010t14190245014a0rl102p102mi', // 2060
  '0olx02hi1d8u011y02450zw201ci02w50s3u01aj1h1z00x70123142e029601g20tut0285022z0gpn', // 2080
  '00x7', // 2100
].join('')
