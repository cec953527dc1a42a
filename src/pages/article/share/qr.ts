import { encode } from 'uqr'

/** The dark modules of a QR: `size` of them to a side, and one SVG path over them, in units of a module, without quiet zone. */
export type Qr = { size: number; path: string; modules: readonly (readonly boolean[])[] }

/** White around a QR, in modules: with less, some readers do not find it. */
export const quiet = 4

/** The QR of an address; of its characters, those that are not ASCII have to be percent-encoded. */
export function qrOf(url: string): Qr {
  const { data, size } = encode(url, { ecc: 'L', boostEcc: true, border: 0 })
  return { size, modules: data, path: data.map(runsOf).join('') }
}

function runsOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    const from = x
    while (row[x] === true) x += 1
    if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`
  }
  return path
}
