import type { UseQueryResult } from '@tanstack/react-query'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import type { SearchState } from '../../search/protocol.ts'
import type { Asked } from './asked.ts'
import { ChosenChips } from './ChosenChips.tsx'
import { CountLine } from './CountLine.tsx'
import { CoverageLine } from './CoverageLine.tsx'
import { Facets } from './Facets.tsx'
import { HitList } from './HitList.tsx'
import { MoreHits } from './MoreHits.tsx'
import { NothingFound } from './NothingFound.tsx'
import { SaveSearch } from './SaveSearch.tsx'
import type { OpenSearch } from './search-client.ts'
import { SearchTrouble } from './SearchTrouble.tsx'
import { TrendsView } from './TrendsView.tsx'
import { YearHistogram } from './YearHistogram.tsx'

type Props = {
  asked: Asked
  paper: Paper
  open: OpenSearch
  found: Pick<UseQueryResult<SearchState>, 'data' | 'error' | 'isFetching' | 'isPlaceholderData'> & {
    refetch: () => unknown
  }
  /** How many the list may hold. */
  rows: number
}

/** What was found: years and facets at the side, the count, what was not searched, and the articles. */
export function Found({ asked, paper, open, found, rows }: Props) {
  const { search: words } = useMessages()
  const { data, error, isFetching, isPlaceholderData } = found
  const isStale = isPlaceholderData || (data !== undefined && !data.isDone)
  const again = () => void found.refetch()
  return (
    <div className="search-found" aria-busy={isFetching}>
      <aside className="search-narrow" aria-label={words.narrow}>
        {data && <YearHistogram asked={asked} paper={paper} state={data} />}
        {data && <Facets asked={asked} facets={data.facets} />}
        {data && data.total.articles > 0 && <TrendsView asked={asked} paper={paper} open={open} />}
      </aside>
      <div className="search-list">
        {data && <Facets asked={asked} facets={data.facets} isChips />}
        <ChosenChips asked={asked} />
        <CountLine asked={asked} state={data} isBusy={isFetching || isStale} />
        {error ? (
          <SearchTrouble error={error} onRetry={again} />
        ) : (
          data?.isDone &&
          !isPlaceholderData && <CoverageLine paper={paper} coverage={data.coverage} ms={data.ms} onFetched={again} />
        )}
        {data && data.rows.length > 0 && (
          <HitList rows={data.rows.slice(0, rows)} q={asked.q ?? ''} lang={paper.lang} isStale={isPlaceholderData} />
        )}
        {data && !isPlaceholderData && <MoreHits asked={asked} state={data} rows={rows} isBusy={isFetching} />}
        {data && data.isDone && !isPlaceholderData && data.rows.length === 0 && !error && (
          <NothingFound asked={asked} paper={paper} />
        )}
        {data && data.isDone && !isPlaceholderData && <SaveSearch asked={asked} paper={paper} />}
      </div>
    </div>
  )
}
