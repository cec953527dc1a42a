import { compose } from '../src/layout/composed/compose.ts'
import { itemsOf } from '../src/layout/items.ts'
import { sheets } from '../src/layout/sheets.ts'
import { seededPage } from '../src/testing/seeded-page.ts'

/**
 * Composition time of a page on each paper width, over made-up pages of 3 to 15 items and over crowded ones of 40, and what
 * stays blank. `npm run bench:compose [pages]`.
 */
const pages = Number(process.argv[2] ?? 1000)
const figure = (value: number, digits = 1) => value.toFixed(digits).padStart(7)

function run(sheet: (typeof sheets)[number], seeds: readonly number[], items?: number) {
  const times: number[] = []
  let blank = 0
  let area = 0
  let worst = 0
  for (const seed of seeds) {
    const { page, articles } = seededPage(seed, items === undefined ? {} : { items })
    const set = itemsOf(page, articles, 'zh-Hans')
    const start = process.cpuUsage()
    const { rows, blocks } = compose(set, { sheet, isFront: true })
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
    const own = blocks.reduce((sum, { setting, columns }) => sum + setting.blank * columns, 0)
    blank += own
    area += rows * sheet.columns
    worst = Math.max(worst, own / (rows * sheet.columns))
  }
  times.sort((a, b) => a - b)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { mean, p99: at(0.99), worst: at(1), blank: (100 * blank) / area, worstBlank: 100 * worst }
}

const seeds = Array.from({ length: pages }, (_, at) => at + 1)
for (const sheet of sheets) run(sheet, seeds.slice(0, 50)) // warm
console.log(`${pages} pages     mean ms     p99   worst | blank %  mean   worst | against 4 × 12`)
let first: number | undefined
for (const sheet of sheets) {
  const { mean, p99, worst, blank, worstBlank } = run(sheet, seeds)
  first ??= mean
  console.log(
    `${sheet.columns} × ${sheet.unit} em     ${figure(mean)} ${figure(p99)} ${figure(worst)} |       ${figure(blank, 2)} ${figure(worstBlank)} | ${figure(mean / first, 2)}`,
  )
}
for (const sheet of sheets) {
  const { mean, worst } = run(sheet, seeds.slice(0, 20), 40)
  console.log(`${sheet.columns} × ${sheet.unit}, 40 items ${figure(mean)}         ${figure(worst)} |`)
}
