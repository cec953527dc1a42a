import type { ReactNode } from 'react'
import type { PageLine } from '../../layout/page-text.ts'
import { useMessages } from '../../messages/messages.ts'
import { RichText } from '../issue/RichText.tsx'
import { useThread } from './use-thread.ts'

type Props = {
  lines: readonly PageLine[]
  /** On some paper width the text runs on below a picture. */
  isThreaded: boolean
}

/** Running text in boxes of whole lines; what has no room in the first goes on in the second. */
export function StoryText({ lines, isThreaded }: Props) {
  const { first, second, split } = useThread(isThreaded)
  if (lines.length === 0) return null
  return (
    <>
      <div className="text-box" data-n="1" ref={first}>
        {lines.slice(0, split ? split.line + 1 : undefined).map((line, at) => {
          const cut = split?.line === at ? split.at : undefined
          return cut === 0 ? null : <Line key={line.k} line={line} to={cut} />
        })}
      </div>
      {isThreaded && (
        <div className="text-box" data-n="2" ref={second}>
          {split &&
            lines.slice(split.line).map((line, at) => <Line key={line.k} line={line} from={at === 0 ? split.at : 0} />)}
        </div>
      )}
    </>
  )
}

function Line({
  line: { kind, text },
  from = 0,
  to,
}: {
  line: PageLine
  from?: number
  to?: number | undefined
}): ReactNode {
  const messages = useMessages()
  const words = <RichText text={text.slice(from, to)} />
  if (kind === 'gap') return <p className="plain font-kai">{messages.repair.lostBoth}</p>
  if (kind === 'subhead') return <h3>{words}</h3>
  const isPlain = from > 0 || kind === 'continued' || kind === 'plain'
  return (
    <p
      className={kind === 'verse' ? 'verse' : isPlain ? 'plain' : undefined}
      data-cut={to === undefined ? undefined : ''}
    >
      {words}
    </p>
  )
}
