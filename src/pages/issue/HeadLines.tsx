import type { Range } from '../../search/ranges.ts'
import { headBreaks } from './head-breaks.ts'
import { RichText } from './RichText.tsx'

type Props = {
  lines: readonly string[]
  /** Search words to mark, line by line. */
  hits?: readonly (readonly Range[])[]
}

/**
 * A headline in the editor's own lines: each is kept whole where it fits, and broken between words where it does not. Copied,
 * the lines are parted by a space.
 */
export function HeadLines({ lines, hits }: Props) {
  return lines.map((line, at) => (
    <span key={line}>
      {at > 0 && ' '}
      <HeadLine line={line} hits={hits?.[at] ?? []} />
    </span>
  ))
}

function HeadLine({ line, hits }: { line: string; hits: readonly Range[] }) {
  const breaks = headBreaks(line)
  return (
    <span className="line" data-by-words={breaks && ''}>
      <RichText
        text={line}
        hits={hits}
        inserts={breaks?.map((at) => ({ at, node: <wbr key={`break${at}`} /> })) ?? []}
      />
    </span>
  )
}
