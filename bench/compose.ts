import { compose } from '../src/layout/composed/compose.ts'
import { itemsOf } from '../src/layout/items.ts'
import { sheets } from '../src/layout/sheets.ts'
import { seededPage } from '../src/testing/seeded-page.ts'

/**
 * Composition time of a page on each paper width, over made-up pages of 3 to 15 items and over crowded ones of 40 and of 60,
 * and what stays blank. `npm run bench:compose [pages [crowded pages]]`.
 *
 * CPU time of all threads, of which a page counts the middle of three runs: collecting what the pages before it left,
 * compiling anew and sharing the machine fall upon a run in a hundred, and not on the same page again. `single` is the worst
 * of all runs, with whatever fell upon it.
 */
const pages = Number(process.argv[2] ?? 1000)
const crowded = Number(process.argv[3] ?? 200)
const figure = (value: number, digits = 1) => value.toFixed(digits).padStart(7)

type Items = ReturnType<typeof itemsOf>
type Paper = (typeof sheets)[number]

function run(sheet: Paper, sets: readonly Items[]) {
  const times: number[] = []
  let single = 0
  let blank = 0
  let area = 0
  let worstBlank = 0
  for (const set of sets) {
    const three = [timeOf(set, sheet), timeOf(set, sheet), timeOf(set, sheet)].toSorted((a, b) => a - b)
    times.push(three[1] ?? 0)
    single = Math.max(single, ...three)
    const { rows, blocks } = compose(set, { sheet, isFront: true })
    const own = blocks.reduce((sum, { setting, columns }) => sum + setting.blank * columns, 0)
    blank += own
    area += rows * sheet.columns
    worstBlank = Math.max(worstBlank, own / (rows * sheet.columns))
  }
  times.sort((a, b) => a - b)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { mean, p99: at(0.99), worst: at(1), single, blank: (100 * blank) / area, worstBlank: 100 * worstBlank }
}

function timeOf(set: Items, sheet: Paper): number {
  // lines are counted once for an item: they shall be counted every time
  const anew = set.map((item) => ({ ...item, text: [...item.text] }))
  const start = process.cpuUsage()
  compose(anew, { sheet, isFront: true })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function setsOf(count: number, items?: number): Items[] {
  return Array.from({ length: count }, (_, at) => {
    const { page, articles } = seededPage(at + 1, items === undefined ? {} : { items })
    return itemsOf(page, articles, 'zh-Hans')
  })
}

for (const sheet of sheets) run(sheet, setsOf(50)) // warm
for (const [what, count, items] of [
  ['3 to 15 items', pages, undefined],
  ['40 items', crowded, 40],
  ['60 items', crowded, 60],
] as const) {
  const sets = setsOf(count, items)
  console.log(`${count} pages of ${what}`)
  console.log('              mean ms     p99   worst  single | blank %  mean   worst | against 4 × 12')
  let first: number | undefined
  for (const sheet of sheets) {
    const { mean, p99, worst, single, blank, worstBlank } = run(sheet, sets)
    first ??= mean
    const times = [mean, p99, worst, single].map((time) => figure(time)).join(' ')
    console.log(
      `${sheet.columns} × ${sheet.unit} em     ${times} |       ${figure(blank, 2)} ${figure(worstBlank)} | ${figure(mean / first, 2)}`,
    )
  }
}
