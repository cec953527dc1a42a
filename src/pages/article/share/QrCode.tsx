import { qrOf, quiet } from './qr.ts'

type Props = { url: string; label: string }

/** A QR in its quiet zone. Machines read it: black on white whatever the theme, which is why these are no tokens. */
export function QrCode({ url, label }: Props) {
  const { size, path } = qrOf(url)
  const side = size + 2 * quiet
  return (
    <svg className="qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label}>
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
