import { useQuery } from '@tanstack/react-query'
import type { Issue } from '../../issue/issue.ts'
import { entryQuery } from '../../shelf/queries.ts'
import { KeepButton } from './KeepButton.tsx'

/** At the foot of a front page: to keep this issue on the device. */
export function KeepLine({ issue: { paper, date, edition } }: { issue: Issue }) {
  const { data: entry } = useQuery(entryQuery(paper, date, edition)) // the issue has come by it: it is here already
  return <p className="keep-line">{entry && <KeepButton paper={paper} entries={[entry]} />}</p>
}
