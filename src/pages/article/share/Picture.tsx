import { useEffect, useRef } from 'react'
import { useMessages } from '../../../messages/messages.ts'
import { CopyButton } from '../CopyButton.tsx'
import { cardSize } from './card-size.ts'

type Props = { blob: Blob; url: string; alt: string; name: string; lang: string }

/** The clipping as it will be sent, and what can be done with it here. */
export function Picture({ blob, url, alt, name, lang }: Props) {
  const { share: words } = useMessages()
  const save = useRef<HTMLAnchorElement>(null)
  // the button that made it is gone, and the focus with it
  useEffect(() => save.current?.focus({ preventScroll: true }), [])
  const file = new File([blob], name, { type: blob.type })
  const canShare = 'canShare' in navigator && navigator.canShare({ files: [file] })
  return (
    <figure className="clipping">
      <img src={url} alt={alt} lang={lang} width={cardSize.width} height={cardSize.height} />
      <figcaption>
        <a ref={save} className="button" href={url} download={name}>
          {words.save}
        </a>
        {canShare && (
          <button
            type="button"
            className="button"
            onClick={() => void navigator.share({ files: [file] }).catch(() => undefined)}
          >
            {words.send}
          </button>
        )}
        {'ClipboardItem' in window && <CopyButton className="button" content={() => blob} label={words.copyPicture} />}
      </figcaption>
    </figure>
  )
}
