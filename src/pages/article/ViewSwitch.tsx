import { articleViews } from '../../desk/settings.ts'
import { useSettings } from '../../desk/use-settings.ts'
import { useMessages } from '../../messages/messages.ts'
import { canRunDown, type ArticleView } from './views.ts'

type Props = { view: ArticleView; lang: string }

/**
 * 横排 / 竖排 / 分栏. Buttons and not radios: after a choice the arrow keys are for the text, and must not choose another.
 */
export function ViewSwitch({ view, lang }: Props) {
  const { article: words } = useMessages()
  const { change } = useSettings()
  const offered = articleViews.filter((one) => one !== 'down' || canRunDown(lang))
  return (
    <div className="view-switch" role="group" aria-label={words.view}>
      {offered.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => void change({ articleView: one })}>
          {words.views[one]}
        </button>
      ))}
    </div>
  )
}
