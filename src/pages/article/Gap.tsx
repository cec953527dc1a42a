import type { Block } from '../../issue/block.ts'
import { useMessages } from '../../messages/messages.ts'
import { sayGap } from '../../messages/repairs.ts'

/** Text that is not here, said in its place and never filled; a doubtful join as a double rule between its halves. */
export function Gap({ block }: { block: Extract<Block, { t: 'gap' }> }) {
  const words = sayGap(block, useMessages().repair)
  if (block.reason === 'conflict') return <p className="conflict plain">{words}</p>
  return (
    <p className="gap">
      <span>{words}</span>
    </p>
  )
}
