import { Link } from 'react-router'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { useWayOn, type WayOn } from './use-way-on.ts'

type Props = { open: OpenIssue; id: string }

/** At the foot of an article on a phone, under the thumb: 上篇, Aa, 下篇. The main places are in the bar above meanwhile. */
export function ArticleBar({ open, id }: Props) {
  const { article: words, bar, moving } = useMessages()
  const previous = useWayOn(open, id, 'previous')
  const next = useWayOn(open, id, 'next')
  return (
    <nav className="article-bar" aria-label={words.wayOn}>
      <Way
        on={previous}
        word={`‹ ${previous?.isOver ? moving.previousIssueShort : words.previousShort}`}
        label={words.previous}
      />
      {/* the panel is the shell's: app/SettingsPanel.tsx */}
      <button type="button" popoverTarget="settings-panel" aria-label={bar.settings}>
        Aa
      </button>
      <Way on={next} word={`${next?.isOver ? moving.nextIssueShort : words.nextShort} ›`} label={words.next} />
    </nav>
  )
}

function Way({ on, word, label }: { on: WayOn | undefined; word: string; label: string }) {
  if (!on) return <span />
  return (
    <Link to={on.to} aria-label={`${label}：${on.isOver ? [on.step, ...on.gaps, on.head].join(' ') : on.head}`}>
      {word}
    </Link>
  )
}
