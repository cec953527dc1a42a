import { Link } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Page } from '../../issue/page.ts'
import { useMessages } from '../../messages/messages.ts'
import { PageMap } from '../issue/PageMap.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'
import { CiteTools } from './CiteTools.tsx'
import { CopyButton } from './CopyButton.tsx'
import { useWholeAddress } from './use-whole-address.ts'

type Props = { open: OpenIssue; article: Article; page: Page; isBesideSource: boolean }

/** Characters a reader takes in a minute; Latin text counts letters, of which more go by. */
const perMinute = { zh: 400, other: 1100 }

/** Where the article stands, how long it is, and what can be done with it. */
export function FactsRail({ open, article, page, isBesideSource }: Props) {
  const { issue, paper } = open
  const messages = useMessages()
  const words = messages.article
  const lang = article.lang ?? paper.lang
  const minutes = Math.max(1, Math.round(article.chars / (lang.startsWith('zh') ? perMinute.zh : perMinute.other)))
  const whole = useWholeAddress()
  const place = { at: 'article', ...issue, article: article.id } as const
  const hasSource = issue.provenance.sources.length > 0
  return (
    <aside className="rail" data-side="start" aria-label={words.facts}>
      <div>
        <PageMap page={page} article={article.id} label={words.mapLabel(messages.page(page.label))} />
        <dl>
          <dt>{words.pageFact}</dt>
          <dd>
            <Link to={addressOf({ ...place, at: 'page', page: page.label })}>
              {messages.page(page.label)} {page.name}
            </Link>
          </dd>
          {issue.number !== undefined && (
            <>
              <dt>{words.issueFact}</dt>
              <dd>{messages.number(issue.number)}</dd>
            </>
          )}
          <dt>{words.charsFact}</dt>
          <dd>{words.chars(article.chars)}</dd>
          <dt>{words.minutesFact}</dt>
          <dd>{words.minutes(minutes)}</dd>
        </dl>
        <div className="tools" role="group" aria-label={words.tools}>
          <CopyButton content={() => whole(addressOf(place))} label={words.copyLink} command="link" />
          <CiteTools open={open} article={article} />
          {/* the panel stands on the page: share/Share.tsx. A press of the mouse would take the selection away */}
          <button type="button" popoverTarget="share-panel" onMouseDown={(event) => event.preventDefault()}>
            {messages.share.title}
          </button>
          <button type="button" onClick={() => window.print()}>
            {words.print}
          </button>
          {hasSource && (
            <Link to={isBesideSource ? addressOf(place) : addressOf({ ...place, view: 'source' })}>
              {isBesideSource ? messages.repair.backToArticle : words.source}
            </Link>
          )}
        </div>
      </div>
    </aside>
  )
}
