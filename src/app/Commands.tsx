import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { textSizes } from '../desk/settings.ts'
import { useSettings } from '../desk/use-settings.ts'
import { addressOf } from '../issue/locator.ts'
import { inReadingOrder } from '../issue/reading-order.ts'
import { canRunDown } from '../pages/article/views.ts'
import { pageHere, searchAddress } from './places.ts'
import type { Here } from './use-here.ts'

/** Single keys, inert in fields and during input of Chinese. One table: menu and help will read it too. Shows nothing. */
export function Commands({ here }: { here: Here }) {
  const navigate = useNavigate()
  const { settings, change } = useSettings()
  useEffect(() => {
    const resize = (step: number) => {
      const at = textSizes.indexOf(settings.textSize)
      const textSize = textSizes[Math.min(textSizes.length - 1, Math.max(0, at + step))]
      if (textSize !== undefined) void change({ textSize })
    }
    const go = (address: string | undefined) => {
      if (address !== undefined) void navigate(address)
    }
    // over the border of an issue the page knows the way: it has fetched the next one to name its article
    const linked = (rel: 'prev' | 'next') => {
      document.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`)?.click()
      return undefined
    }
    const commands: Record<string, () => void> = {
      j: () => go(articleAt(here, 1) ?? linked('next')),
      k: () => go(articleAt(here, -1) ?? linked('prev')),
      ArrowLeft: () => go(pageAt(here, -1)),
      ArrowRight: () => go(pageAt(here, 1)),
      'Shift+ArrowLeft': () => go(issueAt(here, 'previous')),
      'Shift+ArrowRight': () => go(issueAt(here, 'next')),
      '/': () => go(searchAddress(here)),
      d: () => go(here.paperId && addressOf({ at: 'dates', paper: here.paperId })),
      t: () => go(here.paperId && addressOf({ at: 'paper', paper: here.paperId })),
      '+': () => resize(1),
      '=': () => resize(1),
      '-': () => resize(-1),
      '0': () => void change({ textSize: 100 }),
      v: () => {
        if (isSetEitherWay(here)) void change({ articleView: settings.articleView === 'down' ? 'across' : 'down' })
      },
    }
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
      if (
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, dialog, [popover], .table-scroll')
      )
        return
      const command = commands[event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key]
      if (!command) return
      event.preventDefault()
      command()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [here, navigate, settings.textSize, settings.articleView, change])
  return null
}

/** An article whose language is also set from top to bottom. */
function isSetEitherWay({ issue, paper, place }: Here): boolean {
  if (place?.at !== 'article' || place.view === 'source' || !paper) return false
  return canRunDown(issue?.articles.find(({ id }) => id === place.article)?.lang ?? paper.lang)
}

function articleAt({ issue, place }: Here, step: 1 | -1): string | undefined {
  if (!issue || !place) return undefined
  const ids = inReadingOrder(issue).map(({ article }) => article.id)
  const at = place.at === 'article' ? ids.indexOf(place.article) : place.at === 'issue' && step === 1 ? -1 : undefined
  const article = at === undefined ? undefined : ids[at + step]
  return article === undefined
    ? undefined
    : addressOf({ at: 'article', paper: issue.paper, date: issue.date, edition: issue.edition, article })
}

function pageAt(here: Here, step: 1 | -1): string | undefined {
  const { issue } = here
  const current = pageHere(here)
  const at = issue?.pages.findIndex(({ label }) => label === current) ?? -1
  const page = at < 0 ? undefined : issue?.pages[at + step]
  if (!issue || !page) return undefined
  return addressOf({ at: 'page', paper: issue.paper, date: issue.date, edition: issue.edition, page: page.label })
}

function issueAt({ issue, around }: Here, side: 'previous' | 'next'): string | undefined {
  const entry = around?.[side]
  return issue && entry
    ? addressOf({ at: 'issue', paper: issue.paper, date: entry.date, edition: entry.edition })
    : undefined
}
