import type { SourceFile } from './decode.ts'
import { decode } from './decode.ts'
import { tidy } from './normalise.ts'
import { chineseNumber, withoutDate } from './printed-date.ts'

/** The lines of one page, still as they came. */
export type Sheet = {
  file: SourceFile
  /** Number of the first line in the file, from 1. */
  start: number
  lines: readonly string[]
  /** What a line such as `第2版 民生` or `=== Page 3 ===` said. */
  label?: string
  name?: string
}

/** The pages of a file, cut at the lines that announce one. A file without such lines is one page. */
export function sheetsOf(file: SourceFile): Sheet[] {
  const sheets: Sheet[] = []
  let open: Sheet & { lines: string[] } = { file, start: 1, lines: [] }
  for (const [at, line] of decode(file).entries()) {
    const mark = readPageMark(line)
    // the front page's guide says 第2版 民生 too, but before any story has begun
    if (mark && (mark.isDrawn || isBlank(open.lines) || hasStory(open.lines))) {
      sheets.push(open)
      // the line stays on its page: the date may stand in it
      open = { file, start: at + 1, lines: [line], label: mark.label, ...(mark.name === '' ? {} : { name: mark.name }) }
    } else open.lines.push(line)
  }
  sheets.push(open)
  return sheets.filter(({ lines }) => !isBlank(lines))
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '')
}

function hasStory(lines: readonly string[]): boolean {
  return lines.some(
    (line) => line.trim().length > 60 || (line.trim().length > 25 && /[。.!?！？]["”]?$/u.test(line.trim())),
  )
}

type PageMark = { label: string; name: string; isDrawn: boolean }

const rule = String.raw`[=＝\-–—_*#~·.【】\[\]<>《》\s]*`
const chinese = new RegExp(
  String.raw`^(${rule})第?\s*([A-Z]{0,2}\s?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版\s*(?:[:：·|]\s*)?([^。，,；]{0,8}?)(${rule})$`,
  'u',
)
const latin = new RegExp(
  String.raw`^(${rule})page\s+([A-Z]{0,2}\d{1,3})\s*(?:[:|–—-]\s*)?([A-Za-z&' ]{0,30}?)(${rule})$`,
  'iu',
)

/** `第2版`, `===第02版 民生===`, `A2版：要闻`, `--- Page 3: Sport ---`; nothing for any other line. */
export function readPageMark(line: string): PageMark | undefined {
  const plain = tidy(withoutDate(line))
  const [, before = '', number, name = '', after = ''] = chinese.exec(plain) ?? latin.exec(plain) ?? []
  if (number === undefined) return undefined
  // 今日4版 is a count, 4版 alone is too little to cut a file by
  if (!/第|page/iu.test(plain) && !/^[A-Z]/u.test(number) && before.trim() === '') return undefined
  return { label: labelOf(number), name: name.trim(), isDrawn: /[=＝\-–—_*#~【[]/u.test(before + after) }
}

/** `02` → `2`, `A02` stays, `三` → `3`. */
export function labelOf(number: string): string {
  const plain = number.replace(/\s/gu, '').toUpperCase()
  if (/^\d+$/u.test(plain)) return String(Number(plain))
  return /^[一二三四五六七八九十]+$/u.test(plain) ? String(chineseNumber(plain)) : plain
}
