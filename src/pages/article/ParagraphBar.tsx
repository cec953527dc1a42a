import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { Link } from 'react-router'
import { useSettings } from '../../desk/use-settings.ts'
import type { Article } from '../../issue/article.ts'
import { isInWords } from '../../issue/citation-styles.ts'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { citeToday } from './cite-today.ts'
import { CopyButton } from './CopyButton.tsx'
import { keysOf } from './paragraph-keys.ts'
import { pieceInView, show } from './reading-area.ts'
import type { Chosen } from './share/excerpt.ts'
import { useBarPlace } from './use-bar-place.ts'
import { useParagraphAtHand } from './use-paragraph-at-hand.ts'
import { useWholeAddress } from './use-whole-address.ts'
import type { ArticleView } from './views.ts'

type Props = {
  reader: RefObject<HTMLElement | null>
  open: OpenIssue
  article: Article
  view: ArticleView
  /** Told what is selected, or is to be shared, for the panel that shares it. */
  choose: (chosen: Chosen | undefined) => void
}

/**
 * ¶n, 复制段落链接, 引用, 分享: for the paragraph under the pointer, or the words that are selected, which is also what a long press
 * does. By keyboard it is one stop after the text, not one a paragraph: Tab opens it at the paragraph in view, the arrows go
 * along the text from paragraph to paragraph, and across them from button to button (paragraph-keys.ts).
 */
export function ParagraphBar({ reader, open, article, view, choose }: Props) {
  const { article: words, share } = useMessages()
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const { atHand, focusOn, leave } = useParagraphAtHand(reader)
  useBarPlace({ reader, bar }, atHand, view)
  useEffect(() => {
    choose(atHand?.by === 'selection' ? atHand : undefined)
  }, [choose, atHand])

  const paragraphs = article.blocks.flatMap((block) => (block.t === 'p' ? [block.text] : []))
  const { from, to } = atHand ?? { from: 1, to: 1 }
  const text = paragraphs[from - 1] ?? ''
  const place = addressOf({
    at: 'article',
    ...open.issue,
    article: article.id,
    paragraphs: { from, to, quote: text },
  })
  const whole = useWholeAddress()
  const { citationStyle } = useSettings().settings
  const citation = () => {
    const quoted = atHand?.words ?? paragraphs.slice(from - 1, to).join('\n')
    const dash = (article.lang ?? open.paper.lang).startsWith('zh') ? '——' : '— '
    const source = citeToday(open, article, citationStyle, whole(place))
    return `${quoted}\n${isInWords(citationStyle) ? dash : '\n'}${source}`
  }

  function press(event: KeyboardEvent) {
    const key = keysOf(view)[event.key]
    if (!key) return
    event.preventDefault()
    if (key.along === 'buttons') {
      const next = (stop + key.step + 4) % 4
      setStop(next)
      stops(bar.current)[next]?.focus({ preventScroll: true })
      return
    }
    const number = Math.min(paragraphs.length, Math.max(1, from + key.step))
    focusOn(number)
    bringToSight(reader.current, view, number)
  }

  if (paragraphs.length === 0) return null
  const label = from === to ? words.paragraph(from) : words.paragraphs(from, to)
  return (
    <div className="paragraph-dock">
      <div
        ref={bar}
        className="paragraph-bar"
        role="toolbar"
        tabIndex={-1}
        aria-label={`${words.paragraphTools}：${label}`}
        aria-orientation={view === 'down' ? 'vertical' : 'horizontal'}
        data-open={atHand?.by}
        data-view={view}
        onFocus={() => (atHand ? undefined : focusOn(numberInView(reader.current, view)))}
        onBlur={({ relatedTarget }) => (bar.current?.contains(relatedTarget) === true ? undefined : leave())}
        onKeyDown={press}
        // a press of the mouse would take the selection away before it is copied
        onMouseDown={(event) => event.preventDefault()}
      >
        <Link className="number" to={place} preventScrollReset tabIndex={stop === 0 ? 0 : -1} aria-label={label}>
          ¶{from === to ? from : `${from}–${to}`}
        </Link>
        <CopyButton
          content={() => whole(place)}
          label={words.copyParagraph}
          command={atHand ? 'link' : undefined}
          tabIndex={stop === 1 ? 0 : -1}
        />
        <CopyButton content={citation} label={words.citeParagraph} tabIndex={stop === 2 ? 0 : -1} />
        <button type="button" popoverTarget="share-panel" tabIndex={stop === 3 ? 0 : -1} onClick={() => choose(atHand)}>
          {share.title}
        </button>
        <span className="sr-only" role="status">
          {atHand?.by === 'focus' && `${label}：${text.slice(0, 24)}`}
        </span>
      </div>
    </div>
  )
}

function stops(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('a, button') ?? [])]
}

/** The first paragraph from what is being read on; the first of all at the head. */
function numberInView(reader: HTMLElement | null, view: ArticleView): number {
  let piece: Element | null | undefined = reader ? pieceInView(reader, view) : undefined
  while (piece && !piece.hasAttribute('data-number')) piece = piece.nextElementSibling
  return Number(piece?.getAttribute('data-number') ?? 1)
}

function bringToSight(reader: HTMLElement | null, view: ArticleView, number: number): void {
  const paragraph = reader?.querySelector(`[data-number="${number}"]`)
  if (!reader || !paragraph) return
  if (view === 'columns') show(reader, view, paragraph)
  else paragraph.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}
