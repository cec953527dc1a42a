import { useId, useState } from 'react'
import { useHref } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { citationOf, citationStyles, cite, type CitationStyle } from '../../issue/citation.ts'
import type { Issue } from '../../issue/issue.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { CopyButton } from './CopyButton.tsx'
import { today } from './today.ts'

type Props = { issue: Issue; paper: Paper; article: Article }

/** The citation in the style the reader needs, GB/T 7714 first, ready to copy. */
export function CitePanel({ issue, paper, article }: Props) {
  const { article: words } = useMessages()
  const id = useId()
  const [style, setStyle] = useState<CitationStyle>('gb2025')
  const href = useHref(
    addressOf({ at: 'article', paper: issue.paper, date: issue.date, edition: issue.edition, article: article.id }),
  )
  const citation = () => {
    const accessed = today()
    const url = new URL(href, location.origin).href
    return cite(citationOf(paper, issue, article, { url, ...(accessed === undefined ? {} : { accessed }) }), style)
  }
  return (
    <>
      <button type="button" popoverTarget={id}>
        {words.cite}
      </button>
      <div id={id} popover="auto" className="panel" role="dialog" aria-label={words.cite}>
        <fieldset>
          <legend className="section-head w-full">{words.cite}</legend>
          <div className="choices my-3">
            {citationStyles.map((one) => (
              <label key={one}>
                <input type="radio" name={`${id}style`} checked={one === style} onChange={() => setStyle(one)} />
                {words.citeStyles[one]}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="my-3 border border-rule p-3 font-song text-body break-words whitespace-pre-wrap">{citation()}</p>
        <CopyButton className="button" text={citation} label={words.copy} />
        <button type="button" className="button ms-2" data-quiet popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </button>
      </div>
    </>
  )
}
