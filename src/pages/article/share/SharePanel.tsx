import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Article } from '../../../issue/article.ts'
import type { Page } from '../../../issue/page.ts'
import { headlineOf } from '../../../issue/reading-order.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { OpenIssue } from '../../issue/use-issue.ts'
import { CopyButton } from '../CopyButton.tsx'
import { useWholeAddress } from '../use-whole-address.ts'
import { addressesOf } from './addresses.ts'
import { paragraphsIn } from './card.ts'
import { Clipping } from './Clipping.tsx'
import type { Chosen } from './excerpt.ts'
import { QrCode } from './QrCode.tsx'

type Props = { open: OpenIssue; article: Article; page: Page; chosen: Chosen | undefined }

/** Links to copy, the system's own sheet, a QR, and the clipping as a picture. */
export function SharePanel({ open, article, page, chosen }: Props) {
  const messages = useMessages()
  const words = messages.share
  const [search] = useSearchParams()
  const q = search.get('q') ?? ''
  const addresses = addressesOf(open.issue, article, { chosen, q })
  const urlOf = useWholeAddress()
  const headline = headlineOf(article)
  const where = chosen && paragraphsIn(chosen, messages)
  const link = urlOf(addresses.chosen ?? addresses.article)
  const { chosen: paragraph, marked } = addresses
  return (
    <>
      <div className="links">
        {paragraph !== undefined && <CopyButton content={() => urlOf(paragraph)} label={words.copyPart(where ?? '')} />}
        <CopyButton
          content={() => urlOf(addresses.article)}
          label={where === undefined ? messages.article.copyLink : words.copyWhole}
        />
        {marked !== undefined && <CopyButton content={() => urlOf(marked)} label={words.copyMarked(q)} />}
        {'share' in navigator && <SystemShare title={headline} url={link} />}
      </div>
      <div className="by-qr">
        <QrCode url={urlOf(addresses.qr)} label={words.qrLabel(headline)} />
        <p>
          {where === undefined ? words.qrHint : words.qrHintPart(where)}
          <small>{decodeURI(urlOf(addresses.article))}</small>
        </p>
      </div>
      <Clipping open={open} article={article} page={page} chosen={chosen} url={urlOf(addresses.qr)} />
      <button type="button" className="button mt-2" data-quiet popoverTarget="share-panel" popoverTargetAction="hide">
        {messages.article.close}
      </button>
    </>
  )
}

/** The sheet of the system, which knows the reader's own apps. */
function SystemShare({ title, url }: { title: string; url: string }) {
  const { share: words } = useMessages()
  const [isRefused, setRefused] = useState(false)
  async function share() {
    try {
      await navigator.share({ title, url })
      setRefused(false)
    } catch (error) {
      // to close the sheet without a choice is no failure
      setRefused(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <button type="button" onClick={() => void share()}>
        {words.system}
      </button>
      <span role="status">{isRefused && words.refused}</span>
    </>
  )
}
