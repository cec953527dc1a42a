import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { textSizes } from '../desk/settings.ts'
import { useSettings } from '../desk/use-settings.ts'
import { addressOf } from '../issue/locator.ts'
import { useMessages } from '../messages/messages.ts'
import { canRunDown } from '../pages/article/views.ts'
import { issueQuery } from '../shelf/queries.ts'
import { commandOf, type CommandName } from './command-table.ts'
import { datesLink, searchLink } from './places.ts'
import type { Here } from './use-here.ts'
import { articleAtEdge, articleBeside, issueBeside, pageBeside, pageNumbered, wayUp, type Step } from './ways.ts'

const KeyList = lazy(async () => {
  const arrived = await import('./KeyList.tsx').catch(() => undefined)
  return { default: arrived?.KeyList ?? (() => null) }
})

/** Where a key belongs to what has the focus. */
const fields = 'input, textarea, select, [contenteditable], dialog, [popover], .table-scroll'
/** What Escape closes before it leads a level up. */
const closable = 'dialog[open], :popover-open, .paragraph-bar:is([data-open="selection"], [data-open="focus"])'

type Props = {
  here: Here
  /** Tells a screen reader why a key has led nowhere. */
  say: (words: string) => void
}

/** Single keys, inert in fields and during input of Chinese. Shows nothing but their list, when it is asked for. */
export function Commands({ here, say }: Props) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const messages = useMessages()
  const { settings, change } = useSettings()
  const { key: visit } = useLocation()
  const latest = useRef(visit)
  /** Told before anything else hears of the key: what it closes is closed by then. */
  const closes = useRef(false)
  const [isListOpen, setListOpen] = useState(false)

  useEffect(() => void (latest.current = visit), [visit])
  // with the screen and not after its paint: a key is meant for what is seen
  useLayoutEffect(() => {
    const { moving, article } = messages
    const paper = here.paperId
    const resize = (step: number) => {
      const at = textSizes.indexOf(settings.textSize)
      const textSize = textSizes[Math.min(textSizes.length - 1, Math.max(0, at + step))]
      if (textSize !== undefined) void change({ textSize })
    }
    const go = (address: string | undefined, otherwise = '') => {
      if (address === undefined) say(here.place && 'date' in here.place ? otherwise : '')
      else void navigate(address)
    }
    const toArticle = async (step: Step) => {
      const inside = articleBeside(here, step)
      const entry = issueBeside(here, step)
      if (inside !== undefined || !entry || !paper)
        return go(inside, step === 1 ? article.lastOfRun : article.firstOfRun)
      const over = client.query(issueQuery(paper, entry.date, entry.edition)).catch(() => undefined)
      const issue = await over // over the border; at its foot the article has already asked for it
      if (latest.current !== visit) return undefined // the reader has gone elsewhere meanwhile
      return go(issue ? articleAtEdge(issue, step) : addressOf({ at: 'issue', ...entry, paper }))
    }
    const toPage = (step: Step) => go(pageBeside(here, step), step === 1 ? moving.lastIssue : moving.firstIssue)
    const toIssue = (step: Step) => {
      const entry = issueBeside(here, step)
      const address = entry && paper && addressOf({ at: 'issue', ...entry, paper })
      go(address, step === 1 ? moving.lastIssue : moving.firstIssue)
    }
    // the paragraph at hand has its own, and it comes first on the page
    const press = (command: 'link' | 'cite' | 'previousHit' | 'nextHit') =>
      document.querySelector<HTMLElement>(`[data-command="${command}"]`)?.click()
    const commands: Record<CommandName, (key: string) => void> = {
      nextArticle: () => void toArticle(1),
      previousArticle: () => void toArticle(-1),
      nextPage: () => toPage(1),
      previousPage: () => toPage(-1),
      page: (key) => go(pageNumbered(here, Number(key))),
      nextIssue: () => toIssue(1),
      previousIssue: () => toIssue(-1),
      up: () => go(wayUp(here)),
      search: () => {
        const { to, ...kept } = searchLink(here)
        void navigate(to, kept)
      },
      previousHit: () => press('previousHit'),
      nextHit: () => press('nextHit'),
      dates: () => {
        if (!paper) return
        const { to, ...kept } = datesLink(paper, here.issue?.date)
        void navigate(to, kept)
      },
      today: () => go(paper && addressOf({ at: 'paper', paper })),
      larger: () => resize(1),
      smaller: () => resize(-1),
      usualSize: () => void change({ textSize: 100 }),
      turnText: () => {
        if (isSetEitherWay(here)) void change({ articleView: settings.articleView === 'down' ? 'across' : 'down' })
      },
      copyLink: () => press('link'),
      copyCitation: () => press('cite'),
      keys: () => setListOpen(true),
    }
    const foresee = ({ key }: KeyboardEvent) => {
      closes.current = key === 'Escape' && document.querySelector(closable) !== null
    }
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (!command || event.defaultPrevented || closes.current) return
      if (event.target instanceof Element && event.target.closest(fields)) return
      event.preventDefault()
      commands[command](event.key)
    }
    document.addEventListener('keydown', foresee, { capture: true })
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', foresee, { capture: true })
      document.removeEventListener('keydown', listen)
    }
  }, [here, navigate, client, messages, visit, say, settings.textSize, settings.articleView, change])
  return <Suspense>{isListOpen && <KeyList onClose={() => setListOpen(false)} />}</Suspense>
}

/** An article whose language is also set from top to bottom. */
function isSetEitherWay({ issue, paper, place }: Here): boolean {
  if (place?.at !== 'article' || place.view === 'source' || !paper) return false
  return canRunDown(issue?.articles.find(({ id }) => id === place.article)?.lang ?? paper.lang)
}
