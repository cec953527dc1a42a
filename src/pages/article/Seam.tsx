import { useId } from 'react'
import type { Article } from '../../issue/article.ts'
import type { Quality } from '../../issue/quality.ts'
import { useMessages, type Messages } from '../../messages/messages.ts'

/** What was done to a block, or is doubtful about it. */
export function repairsOf(article: Article, block: string): Quality[] {
  return article.quality.filter(({ where }) => where.block === block)
}

/** 接: where two pieces were put together. Not part of the text: it is not copied, searched or spoken with it. */
export function Seam({ flag }: { flag: Quality }) {
  const { repair } = useMessages()
  return <Marker flag={flag} sign={repair.joined} isTie label={repair.joinedLabel(linesOf(flag, repair))} />
}

/** 异: the transcript has this passage twice, not quite alike; the other reading opens on request. */
export function Variant({ flag }: { flag: Quality }) {
  const { repair } = useMessages()
  return <Marker flag={flag} sign={repair.variant} label={repair.variantLabel(linesOf(flag, repair))} />
}

type MarkerProps = { flag: Quality; sign: string; label: string; isTie?: boolean }

function Marker({ flag, sign, label, isTie = false }: MarkerProps) {
  const { repair } = useMessages()
  const id = useId()
  const { evidence } = flag
  return (
    <>
      <button
        type="button"
        className="seam select-none"
        data-tie={isTie ? '' : undefined}
        popoverTarget={id}
        aria-label={label}
      >
        <sup>{sign}</sup>
      </button>
      <span id={id} popover="auto" className="mark-pop">
        <strong>{label}</strong>
        <br />
        {evidence?.text !== undefined && (
          <>
            {repair.variantText(evidence.text)}
            <br />
          </>
        )}
        {evidence &&
          (evidence.score === undefined
            ? repair.method(evidence.method)
            : repair.score(evidence.method, evidence.score.toFixed(1)))}
      </span>
    </>
  )
}

/** `第50行、第52行` */
export function linesOf({ where }: Quality, repair: Messages['repair']): string {
  return (where.lines ?? []).map(([, first, last]) => repair.lines(first, last)).join('、')
}
