import { useRef, type CSSProperties } from 'react'
import type { Figure } from '../../issue/figure.ts'
import { useMessages } from '../../messages/messages.ts'
import { Caption } from '../issue/Caption.tsx'
import { Picture } from '../issue/Picture.tsx'
import type { Marks } from './hits/marks.ts'

type Props = { figure: Figure; fileUrl: (href: string) => string; marks: Marks }

/** A picture at the width of the text; a tap shows it as large as the screen. */
export function ArticleFigure({ figure, fileUrl, marks }: Props) {
  const { article } = useMessages()
  const box = useRef<HTMLDialogElement>(null)
  const largest = figure.renditions.at(-1)
  const ratio: CSSProperties & Record<`--${string}`, string> = largest
    ? { '--ratio': String(largest.w / largest.h) }
    : {}
  const picture = <Picture figure={figure} fileUrl={fileUrl} sizes="(min-width: 48rem) 43rem, 100vw" />
  return (
    <figure style={ratio}>
      {largest ? (
        <button
          type="button"
          className="block w-full cursor-zoom-in"
          aria-label={`${article.enlarge}：${figure.alt ?? figure.caption ?? ''}`}
          onClick={() => box.current?.showModal()}
        >
          {picture}
        </button>
      ) : (
        picture
      )}
      <Caption figure={figure} hitsOf={marks.inText} />
      {largest && (
        <dialog ref={box} className="lightbox" aria-label={figure.alt ?? figure.caption ?? article.enlarge}>
          <img src={fileUrl(largest.href)} width={largest.w} height={largest.h} alt={figure.alt ?? ''} loading="lazy" />
          <div className="foot-line">
            <span>{[figure.caption ?? '', ...figure.credits].join('　').trim()}</span>
            <button type="button" className="button" onClick={() => box.current?.close()}>
              {article.closePicture}
            </button>
          </div>
        </dialog>
      )}
    </figure>
  )
}
