import { expect, test } from 'vitest'
import { decode, largestTranscript } from './decode.ts'

const file = (bytes: Uint8Array) => ({ name: 'page.txt', bytes })
const utf8 = (text: string) => new TextEncoder().encode(text)

test('a transcript is its lines, whatever ends them', () => {
  expect(decode(file(utf8('一\r\n二\n三\r四')))).toEqual(['一', '二', '三', '四'])
})

test('a byte order mark is no text', () => {
  expect(decode(file(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)))).toEqual(['A'])
})

test.each([
  [
    'GBK',
    Uint8Array.of(0x41, 0xbd, 0xad, 0xc5, 0xcf),
    'page.txt: is not UTF-8: byte 1 begins no character; save it as UTF-8',
  ],
  [
    'a character cut off at the end',
    Uint8Array.of(0x41, 0x42, 0xe6, 0xb1),
    'page.txt: is not UTF-8: byte 2 begins no character; save it as UTF-8',
  ],
  [
    'UTF-16',
    Uint8Array.of(0xff, 0xfe, 0x41, 0x00),
    'page.txt: is not UTF-8: byte 0 begins no character; save it as UTF-8',
  ],
  ['an empty file', utf8(''), 'page.txt: is empty; give a file with the text of a page'],
  ['blank lines', utf8('\n \u3000\n'), 'page.txt: is empty; give a file with the text of a page'],
  [
    'a program',
    Uint8Array.of(0x41, 0x00, 0x42),
    'page.txt: holds zero bytes, so it is no text; give a plain text file',
  ],
])('%s is refused with its reason', (_, bytes, message) => {
  expect(() => decode(file(bytes))).toThrow(message)
})

test('5 MB are refused, 2 MB are read', () => {
  expect(() => decode(file(new Uint8Array(5_000_000).fill(0x41)))).toThrow(
    'page.txt: is 5 MB, more than the 2 MB a transcript may have; split it by pages',
  )
  expect(decode(file(new Uint8Array(largestTranscript).fill(0x41)))).toHaveLength(1)
})
