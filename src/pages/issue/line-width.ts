import { emWidth, scriptOf } from '../../layout/setting/em-width.ts'

/** Advances of the signs from space to ~ in the face of the interface (Libre Franklin 400), in hundredths of an em. */
const ascii = [
  21, 24, 41, 60, 61, 92, 78, 24, 29, 29, 38, 56, 21, 38, 21, 34, 69, 47, 60, 64, 65, 65, 66, 60, 67, 66, 21, 23, 54,
  56, 54, 52, 83, 73, 70, 71, 72, 63, 60, 74, 74, 29, 42, 70, 60, 91, 76, 76, 69, 77, 70, 64, 65, 71, 71, 105, 69, 68,
  63, 29, 34, 29, 48, 52, 29, 55, 60, 54, 60, 58, 38, 60, 58, 24, 24, 56, 24, 91, 58, 60, 60, 60, 38, 51, 39, 58, 55,
  80, 54, 53, 48, 31, 26, 31, 57,
]

const middleDot = 20

/** Width of `text` set in one line in the face of the interface, in em: as `emWidth` counts it in that of running text. */
export function lineWidth(text: string, lang: string): number {
  const script = scriptOf(lang)
  const letters = text.replace(script === 'latin' ? /[^ -~·]/gu : /[^ -~]/gu, '') // in Chinese the dot is Chinese
  const hundredths = letters
    .split('')
    .reduce((sum, letter) => sum + (letter === '·' ? middleDot : (ascii[letter.charCodeAt(0) - 32] ?? 0)), 0)
  return emWidth(text, script) - emWidth(letters, 'latin') + hundredths / 100
}

/** The same in the face of running text where that is set small: its letters are wider then, by its optical sizes. */
export function smallWidth(text: string, lang: string): number {
  const script = scriptOf(lang)
  return emWidth(text, script) * (script === 'latin' ? 1.04 : 1)
}

/** Advances of the same signs in the face of running text as it is set small (Newsreader 400 at optical size 13), upright and italic. */
const small = {
  upright: [
    24, 29, 37, 59, 55, 81, 75, 21, 31, 31, 44, 53, 25, 37, 24, 41, 63, 40, 57, 54, 60, 53, 56, 52, 58, 56, 27, 28, 53,
    53, 53, 49, 91, 74, 67, 73, 79, 67, 62, 78, 83, 36, 48, 76, 63, 101, 80, 80, 64, 80, 68, 59, 70, 79, 73, 101, 76,
    71, 65, 35, 41, 35, 53, 41, 50, 50, 58, 47, 59, 49, 34, 53, 60, 30, 27, 58, 29, 89, 61, 56, 60, 58, 42, 43, 37, 57,
    57, 79, 54, 56, 46, 34, 27, 34, 53,
  ],
  italic: [
    24, 28, 36, 59, 54, 83, 72, 20, 30, 30, 44, 54, 24, 36, 24, 41, 62, 39, 57, 54, 60, 51, 56, 51, 57, 55, 27, 28, 54,
    54, 54, 48, 92, 71, 65, 70, 76, 65, 60, 76, 80, 35, 45, 73, 59, 97, 77, 77, 62, 77, 66, 57, 66, 76, 69, 96, 72, 68,
    63, 34, 39, 34, 54, 39, 50, 54, 51, 42, 54, 44, 30, 45, 54, 31, 28, 51, 28, 83, 59, 49, 55, 51, 43, 39, 35, 57, 51,
    73, 53, 52, 46, 33, 26, 33, 54,
  ],
}

/** Width of a word of Latin script set so, in em of any size (`font-variation-settings: 'opsz' 13`). */
export function smallWordWidth(word: string, style: keyof typeof small): number {
  const hundredths = Array.from(
    word,
    (letter) => small[style][letter.charCodeAt(0) - 32] ?? emWidth(letter, 'latin') * 100,
  )
  return hundredths.reduce((sum, one) => sum + one, 0) / 100
}
