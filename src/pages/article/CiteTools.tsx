import { useId, useState } from 'react'
import { useSettings } from '../../desk/use-settings.ts'
import type { Article } from '../../issue/article.ts'
import type { CitationStyle } from '../../issue/citation-styles.ts'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { CitePanel } from './CitePanel.tsx'
import { citeToday } from './cite-today.ts'
import { CopyButton } from './CopyButton.tsx'
import { useWholeAddress } from './use-whole-address.ts'

type Props = { open: OpenIssue; article: Article }

/** 引用: one tap copies it in the style last chosen; beside it the other styles. */
export function CiteTools({ open, article }: Props) {
  const { article: words, share } = useMessages()
  const id = useId()
  const { settings, change } = useSettings()
  const whole = useWholeAddress()
  // the choice shows at once, and is kept a moment later
  const [chosen, setChosen] = useState<CitationStyle>()
  const style = chosen ?? settings.citationStyle
  const url = whole(addressOf({ at: 'article', ...open.issue, article: article.id }))
  const citation = () => citeToday(open, article, style, url)
  async function choose(citationStyle: CitationStyle) {
    setChosen(citationStyle)
    await change({ citationStyle })
    setChosen(undefined)
  }
  return (
    <div className="cite-tools">
      <CopyButton content={citation} label={share.cite} said={share.copiedAs(words.citeStyles[style])} command="cite" />
      <button type="button" popoverTarget={id}>
        {share.otherStyles}
      </button>
      <CitePanel id={id} citation={citation} style={style} choose={(one) => void choose(one)} />
    </div>
  )
}
