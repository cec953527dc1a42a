import { useQueries } from '@tanstack/react-query'
import { useRef } from 'react'
import { useLoaderData } from 'react-router'
import { useSpeech } from '../../messages/messages.ts'
import { keptQuery } from '../kept/kept-query.ts'
import { sayBytes } from '../kept/say-bytes.ts'
import { bytesOf } from './kept-years.ts'
import type { loader } from './loader.ts'
import { KeepNewestOfEach } from './KeepNewestOfEach.tsx'
import { PaperKept } from './PaperKept.tsx'
import { StoragePanel } from './StoragePanel.tsx'
import { useHeldFocus } from './use-held-focus.ts'
import { useOnline } from './use-online.ts'

/** What is kept on this device, by paper and year, and the room it takes. */
export function LibraryPage() {
  const { messages, language } = useSpeech()
  const words = messages.library
  const { papers, noShelf, canStore } = useLoaderData<typeof loader>()
  const ids = papers.map(({ id }) => id)
  const kept = useQueries({ queries: ids.map(keptQuery) }).map(({ data = [] }) => data)
  const issues = kept.flat()
  const isOnline = useOnline()
  const title = useRef<HTMLHeadingElement>(null)
  const heldFocus = useHeldFocus(title)
  const bytes = bytesOf(issues)
  const count = kept.filter(({ length }) => length > 0).length
  return (
    <div className="sheet">
      <title>{`${words.title} · ${messages.appName}`}</title>
      <div className="shelf-head">
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        {issues.length > 0 && <p>{words.summary(count, issues.length.toLocaleString(), sayBytes(bytes, language))}</p>}
      </div>
      <div className="rule-ww" />
      <div className="library">
        <div>
          <div className="library-lede" {...heldFocus}>
            <p>
              {issues.length === 0 && words.nothing}
              {words.lede}
            </p>
            {issues.length === 0 && canStore && <KeepNewestOfEach papers={ids} />}
            {!canStore && <p className="library-note">{words.noStorage}</p>}
            {!isOnline && <p className="library-note">{words.offline}</p>}
            {isOnline && noShelf && <p className="library-note">{words.noShelf(messages.kept.failure[noShelf])}</p>}
            {papers.length === 0 && <p>{words.noPapers}</p>}
          </div>
          {papers.map((paper) => (
            <PaperKept key={paper.id} paper={paper} />
          ))}
        </div>
        <StoragePanel bytes={bytes} />
      </div>
    </div>
  )
}
