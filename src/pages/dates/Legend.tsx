import { issueKinds } from '../../issue/issue.ts'
import { issueName } from '../../issue/locator.ts'
import type { Year } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { heatOf, heatSteps } from './heat.ts'

type Props = {
  year: Year
  /** What the issue with the ring is, if it lies in this year. */
  current: 'read' | 'latest' | undefined
  kept: ReadonlySet<string> | undefined
}

/** What the squares mean: no more than this year has. */
export function Legend({ year: { issues, gaps }, current, kept }: Props) {
  const {
    dates: words,
    kinds,
    kept: { isHere },
  } = useMessages()
  const heats = new Set<number>(issues.map(({ pages }) => heatOf(pages.length)))
  const present = issueKinds.filter((kind) => kind !== 'normal' && issues.some((issue) => issue.kind === kind))
  return (
    <ul className="legend" aria-label={words.legend.title}>
      {heatSteps.map((pages, at) =>
        heats.has(at + 1) ? (
          <li key={pages}>
            <i data-heat={at + 1} />
            {at === heatSteps.length - 1 ? words.legend.atLeast(pages) : words.pages(pages)}
          </li>
        ) : null,
      )}
      {present.map((kind) => (
        <li key={kind}>
          <i data-heat="1">
            <s data-kind={kind} />
          </i>
          {kinds[kind]}
        </li>
      ))}
      {gaps.length > 0 && (
        <li>
          <i data-gap="" />
          {words.legend.gap}
        </li>
      )}
      <li>
        <i />
        {words.legend.none}
      </li>
      {issues.some(({ date, edition }) => kept?.has(issueName(date, edition))) && (
        <li>
          <i data-heat="1" data-kept="" />
          {isHere}
        </li>
      )}
      {current && (
        <li>
          <i data-heat="1" data-current="" />
          {words.legend[current]}
        </li>
      )}
    </ul>
  )
}
