import { useLayoutEffect } from 'react'
import type { Article } from '../../issue/article.ts'
import type { Issue } from '../../issue/issue.ts'
import type { Page } from '../../issue/page.ts'
import { headlineOf } from '../../issue/reading-order.ts'

/** Long enough that one who only turns past a page has not read it, and that the page is painted. */
const patienceMs = 1500

/** What is open of an issue: a page, or an article on it and the paragraph in which one would read on. */
type Reading = { page: Page | undefined; article?: Article | undefined; paragraph?: () => number | undefined }

/** Keeps on the desk where the reader is: when he has stayed a moment, whenever he has stopped scrolling, and as he leaves. */
export function useNoteReading(issue: Issue, { page, article, paragraph }: Reading): void {
  // until the very commit that takes the text away: what is noted a moment later would be of the next one
  useLayoutEffect(() => {
    if (!page) return undefined
    const over = article ?? issue.articles.find(({ id }) => id === page.articles[0])
    const note = async () => {
      const at = Date.now()
      const number = paragraph?.()
      const { lastReads } = await import('../../desk/last-read-store.ts')
      await lastReads().note(issue.paper, {
        date: issue.date,
        ...(issue.edition === undefined ? {} : { edition: issue.edition }),
        page: page.label,
        ...(article === undefined ? {} : { article: article.id }),
        ...(number === undefined ? {} : { paragraph: number }),
        head: over ? headlineOf(over) : '',
        at,
      })
    }
    // where nothing can be kept the reader reads all the same
    const noteQuietly = () => void note().catch(() => undefined)
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') timer = setTimeout(noteQuietly, patienceMs) // a tab behind is not read
    }
    const turn = () => {
      wait()
      if (document.visibilityState === 'hidden') noteQuietly()
    }
    wait()
    document.addEventListener('scroll', wait, { capture: true, passive: true }) // the window's, and the reader's own
    document.addEventListener('visibilitychange', turn)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('scroll', wait, { capture: true })
      document.removeEventListener('visibilitychange', turn)
    }
  }, [issue, page, article, paragraph])
}
