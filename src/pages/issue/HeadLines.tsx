/** A headline in the editor's own lines: each is kept whole where it fits. Copied, the lines are parted by a space. */
export function HeadLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, at) => (
    <span key={line}>
      {at > 0 && ' '}
      <span className="line">{line}</span>
    </span>
  ))
}
