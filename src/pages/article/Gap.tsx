import type { Block } from '../../issue/block.ts'
import { useMessages } from '../../messages/messages.ts'

/** Text that is not here, said in its place and never filled; a doubtful join as a double rule between its halves. */
export function Gap({ block: { reason, side } }: { block: Extract<Block, { t: 'gap' }> }) {
  const { repair } = useMessages()
  if (reason === 'conflict') return <p className="conflict plain">{repair.notMerged}</p>
  const words =
    reason === 'illegible'
      ? repair.illegible
      : reason === 'withheld'
        ? repair.withheld
        : // the neighbour that is broken off: the one before the gap lacks its end
          { before: repair.lostAfter, after: repair.lostBefore, both: repair.lostBoth }[side]
  return (
    <p className="gap">
      <span>{words}</span>
    </p>
  )
}
