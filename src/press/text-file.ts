import type { Report } from './report.ts'
import { offsetOfDamage, utf8 } from './utf8.ts'

/** More than any article or issue.yaml needs; a source may be larger. */
const mostBytes = 2_000_000

/** The text of a file an editor wrote, line ends as `\n`; `undefined` when it cannot be one, which is then reported. */
export function decodeText(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length === 0) {
    report('is empty; write something in it or remove it')
    return undefined
  }
  if (bytes.length > mostBytes) {
    report(`is over ${mostBytes / 1_000_000} MB; text is never that long, so split it or check what it is`)
    return undefined
  }
  const text = utf8(bytes)
  if (text === undefined) report(`byte ${offsetOfDamage(bytes)} is not UTF-8; save the file again as UTF-8`)
  return text?.replace(/\r\n?/g, '\n')
}
