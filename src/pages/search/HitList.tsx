import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { parseQuery } from '../../search/query.ts'
import type { Row } from '../../search/row.ts'
import { HitRow } from './HitRow.tsx'

type Props = {
  rows: readonly Row[]
  q: string
  lang: string
  /** They answer what was asked before. */
  isStale: boolean
}

/** The articles found, each in its place on its page. */
export function HitList({ rows, q, lang, isStale }: Props) {
  const { search: words } = useMessages()
  const query = parseQuery(q)
  return (
    <ol className="hits" aria-label={words.results} data-stale={isStale ? '' : undefined}>
      {rows.map((row) => (
        <HitRow key={addressOf({ at: 'article', ...row })} row={row} q={q} query={query} lang={lang} />
      ))}
    </ol>
  )
}
