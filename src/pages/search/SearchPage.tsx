import { useLoaderData } from 'react-router'
import { useMessages } from '../../messages/messages.ts'
import { ChoosePaper } from './ChoosePaper.tsx'
import type { loader } from './loader.ts'
import { SearchPaper } from './SearchPaper.tsx'

/** Exact search in the run of a paper. Its whole state is in the address. */
export function SearchPage() {
  const { search: words } = useMessages()
  const { asked, open } = useLoaderData<typeof loader>()
  const { paper, q } = asked
  return (
    <div className="sheet search-page">
      <title>{q === undefined ? words.title : `${q} · ${words.title}`}</title>
      {paper === undefined ? (
        <ChoosePaper asked={asked} />
      ) : (
        <SearchPaper key={paper} asked={asked} id={paper} open={open} />
      )}
    </div>
  )
}
