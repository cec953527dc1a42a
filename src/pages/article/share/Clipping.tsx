import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../../issue/article.ts'
import type { Page } from '../../../issue/page.ts'
import { headlineOf } from '../../../issue/reading-order.ts'
import { chooseLanguage, loadMessages, useMessages } from '../../../messages/messages.ts'
import type { OpenIssue } from '../../issue/use-issue.ts'
import { today } from '../../../issue/today.ts'
import { cardOf } from './card.ts'
import { makeClipping } from './make-clipping.ts'
import type { Chosen } from './excerpt.ts'
import { loadNameplate } from './nameplate.ts'
import { Picture } from './Picture.tsx'

type Props = { open: OpenIssue; article: Article; page: Page; chosen: Chosen | undefined; url: string }
type Made = { blob: Blob; url: string; alt: string }

/** 剪报图片: made on this machine when it is asked for. What it needs from the shelf is fetched while the panel opens. */
export function Clipping({ open: { paper, issue }, article, page, chosen, url }: Props) {
  const own = useMessages()
  const words = own.share
  const [made, setMade] = useState<Made | 'making' | 'failed'>()
  const nameplate = useRef<Promise<HTMLImageElement | undefined>>(undefined)
  const language = chooseLanguage([paper.lang])

  useEffect(() => {
    nameplate.current = loadNameplate(paper)
    void loadMessages(language).catch(() => undefined)
  }, [paper, language])
  useEffect(() => (typeof made === 'object' ? () => URL.revokeObjectURL(made.url) : undefined), [made])

  async function make() {
    setMade('making')
    try {
      const printed = await loadMessages(language).catch(() => own)
      const card = cardOf({ paper, issue, article, page, chosen, url, today: today(), words: printed })
      const blob = await makeClipping(card, await nameplate.current)
      setMade({ blob, url: URL.createObjectURL(blob), alt: `${headlineOf(article)} · ${card.source}` })
    } catch {
      setMade('failed')
    }
  }
  if (typeof made === 'object') {
    const name = `${paper.title} ${issue.date} ${headlineOf(article)}`.replaceAll(/[\\/:*?"<>|]/g, ' ')
    return <Picture {...made} name={`${name}.png`} lang={paper.lang} />
  }
  return (
    <p className="make">
      <button type="button" className="button" disabled={made === 'making'} onClick={() => void make()}>
        {words.make}
      </button>
      <span role="status">
        {made === 'making' && words.making}
        {made === 'failed' && words.failed}
      </span>
    </p>
  )
}
