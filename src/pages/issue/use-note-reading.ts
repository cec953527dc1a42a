import { useEffect } from 'react'
import { headlineOf } from '../../issue/reading-order.ts'
import type { IssueKey } from './loader.ts'
import { useIssue } from './use-issue.ts'

/** Long enough that one who only turns past a page has not read it, and that the page is painted. */
const patienceMs = 1500

/** Keeps on the desk where the reader is: when he has stayed a moment, whenever he has stopped scrolling, and as he leaves. */
export function useNoteReading(place: IssueKey, part: { page: string } | { article: string }): void {
  const { issue } = useIssue(place)
  const named = 'article' in part ? part.article : undefined
  const page = issue.pages.find(({ label, articles }) =>
    'article' in part ? articles.includes(part.article) : label === part.page,
  )
  const article = issue.articles.find(({ id }) => id === (named ?? page?.articles[0]))
  const head = article ? headlineOf(article) : ''

  useEffect(() => {
    if (!page) return undefined
    const note = async () => {
      const paragraph = named === undefined ? undefined : paragraphAtTop()
      const { lastReads } = await import('../../desk/last-read-store.ts')
      await lastReads().note(issue.paper, {
        date: issue.date,
        ...(issue.edition === undefined ? {} : { edition: issue.edition }),
        page: page.label,
        ...(named === undefined ? {} : { article: named }),
        ...(paragraph === undefined ? {} : { paragraph }),
        head,
        at: Date.now(),
      })
    }
    // where nothing can be kept the reader reads all the same
    const noteQuietly = () => void note().catch(() => undefined)
    let timer = setTimeout(noteQuietly, patienceMs)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(noteQuietly, patienceMs)
    }
    const leave = () => {
      if (document.visibilityState === 'hidden') noteQuietly()
    }
    document.addEventListener('scroll', wait, { capture: true, passive: true }) // the window's, and the reader's own
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('scroll', wait, { capture: true })
      document.removeEventListener('visibilitychange', leave)
    }
  }, [issue, page, named, head])
}

/** The first paragraph that is to be seen below the bar; none while the headline is. */
function paragraphAtTop(): number | undefined {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const isSeen = (element: Element) => {
    const { bottom, right } = element.getBoundingClientRect()
    return bottom > top && right > 0
  }
  const headline = document.querySelector('#headline')
  if (!headline || isSeen(headline)) return undefined
  const first = [...document.querySelectorAll('[data-number]')].find((paragraph) => isSeen(paragraph))
  return first ? Number(first.getAttribute('data-number')) : undefined
}
