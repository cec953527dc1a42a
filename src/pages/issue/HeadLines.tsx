import type { Range } from '../../search/ranges.ts'
import { RichText } from './RichText.tsx'

type Props = {
  lines: readonly string[]
  /** Search words to mark, line by line. */
  hits?: readonly (readonly Range[])[]
}

/** A headline in the editor's own lines: each is kept whole where it fits. Copied, the lines are parted by a space. */
export function HeadLines({ lines, hits }: Props) {
  return lines.map((line, at) => (
    <span key={line}>
      {at > 0 && ' '}
      <span className="line">
        <RichText text={line} hits={hits?.[at] ?? []} />
      </span>
    </span>
  ))
}
