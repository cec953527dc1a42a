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
