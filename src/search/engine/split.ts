import type { IssueEntry } from '../../issue/paper.ts'

/** Issues that are fetched for a search without being asked for: two months of a daily. */
export const mostFetched = 62

/** Who is asked about which issues; all oldest first, and none is in two. */
export type Split = {
  /** On this device: in the index of the newest, and to be read through. */
  recent: readonly IssueEntry[]
  scanned: readonly IssueEntry[]
  /** Asked of the paper's own search server. */
  remote: readonly IssueEntry[]
  archive: readonly IssueEntry[]
  /** Fetched and read through. */
  fetched: readonly IssueEntry[]
  /** Too many to be fetched without being asked for. */
  left: readonly IssueEntry[]
}

type Has = (entry: IssueEntry) => boolean

export function splitUp(
  issues: readonly IssueEntry[],
  { isHere, isIndexed, isRemote, isCovered }: { isHere: Has; isIndexed: Has; isRemote: Has; isCovered: Has },
): Split {
  const here = issues.filter(isHere)
  const remote = issues.filter((entry) => !isHere(entry) && isRemote(entry))
  const elsewhere = issues.filter((entry) => !isHere(entry) && !isRemote(entry))
  const rest = elsewhere.filter((entry) => !isCovered(entry))
  const isFew = rest.length <= mostFetched
  return {
    recent: here.filter(isIndexed),
    scanned: here.filter((entry) => !isIndexed(entry)),
    remote,
    archive: elsewhere.filter(isCovered),
    fetched: isFew ? rest : [],
    left: isFew ? [] : rest,
  }
}
