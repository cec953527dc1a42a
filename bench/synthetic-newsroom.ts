import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A newsroom of made-up issues, the same every time: four pages, twenty articles and about 9,000 characters each. */
export function writeNewsroom(root: string, issues: number): void {
  write(join(root, 'bench-daily/paper.yaml'), 'title: 试刊日报\nlang: zh-Hans\ncalendar: {lunar: true}\n')
  for (let at = 0; at < issues; at += 1) writeIssue(root, at)
}

/** Adds the issue that is number `at` of the run. */
export function writeIssue(root: string, at: number): void {
  const folder = join(root, 'bench-daily', dayOf(at))
  const words = wordsFrom(at + 1)
  const pages = [1, 2, 3, 4].map((page) => `  - {label: "${page}", name: ${words(3)}}`).join('\n')
  write(join(folder, 'issue.yaml'), `number: ${at + 1}\ndeclaredPages: 4\npages:\n${pages}\n`)
  for (let page = 1; page <= 4; page += 1)
    for (let nth = 1; nth <= 5; nth += 1) write(join(folder, `${page}/0${nth}.md`), article(words, nth))
}

function article(words: (count: number) => string, nth: number): string {
  const paragraphs = Array.from({ length: 6 }, (_, at) =>
    at === 3 ? `## ${words(8)}` : `${words(30)}，**${words(4)}**，${words(28)}。${words(20)}。`,
  )
  const front = `headline: [${words(9)}, ${words(9)}]\nbylines: 本报记者 ${words(2)} ${words(3)}\nweight: ${6 - nth}`
  return `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`
}

function dayOf(at: number): string {
  return new Date(Date.UTC(2001, 0, 1 + at)).toISOString().slice(0, 10)
}

/** Chinese characters in a fixed disorder: a linear congruence over the most common ones. */
function wordsFrom(seed: number): (count: number) => string {
  let state = seed * 2_654_435_761
  return (count) =>
    Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return String.fromCharCode(0x4e00 + (state % 4000))
    }).join('')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
