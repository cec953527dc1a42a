import type { Report } from './report.ts'

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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    report(`byte ${firstBadByte(bytes)} is not UTF-8; save the file again as UTF-8`)
    return undefined
  }
}

/** The offset of the first byte that cannot be decoded, found by halving: a prefix that decodes holds no bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // what is good so far may end within the character that is broken: it begins where the rest is whole
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good -= 1
  return good
}

/** `isCut`: the bytes may end in the middle of a character. */
function decodes(prefix: Uint8Array, isCut = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: isCut })
    return true
  } catch {
    return false
  }
}
