import { useId, useState } from 'react'
import { useHref } from 'react-router'
import { keepCiteStyle, keptCiteStyle } from '../../desk/cite-style.ts'
import type { Article } from '../../issue/article.ts'
import { citationOf, cite, type CitationStyle } from '../../issue/citation.ts'
import type { Issue } from '../../issue/issue.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { CitePanel } from './CitePanel.tsx'
import { CopyButton } from './CopyButton.tsx'
import { today } from './today.ts'

type Props = { issue: Issue; paper: Paper; article: Article }

/** 引用: one tap copies it in the style last chosen; beside it the other styles. */
export function CiteTools({ issue, paper, article }: Props) {
  const { article: words, share } = useMessages()
  const id = useId()
  const [style, setStyle] = useState(keptCiteStyle)
  const href = useHref(
    addressOf({ at: 'article', paper: issue.paper, date: issue.date, edition: issue.edition, article: article.id }),
  )
  const citation = () => {
    const accessed = today()
    const url = new URL(href, location.origin).href
    return cite(citationOf(paper, issue, article, { url, ...(accessed === undefined ? {} : { accessed }) }), style)
  }
  function choose(chosen: CitationStyle) {
    setStyle(chosen)
    keepCiteStyle(chosen)
  }
  return (
    <div className="cite-tools">
      <CopyButton content={citation} label={share.cite} said={share.copiedAs(words.citeStyles[style])} command="cite" />
      <button type="button" popoverTarget={id}>
        {share.otherStyles}
      </button>
      <CitePanel id={id} citation={citation} style={style} choose={choose} />
    </div>
  )
}
