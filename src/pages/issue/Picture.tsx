import type { Figure } from '../../issue/figure.ts'
import { useMessages } from '../../messages/messages.ts'

type Props = {
  figure: Figure
  fileUrl: (href: string) => string
  /** Widths the picture takes, as in `<img sizes>`. */
  sizes: string
  /** The lead's: it comes before the faces and before the others. */
  isFirst?: boolean
}

/** A picture in its frame; where the picture has not come down to us, a frame that says so. */
export function Picture({ figure, fileUrl, sizes, isFirst = false }: Props) {
  const messages = useMessages()
  const { renditions, alt, caption, focus } = figure
  const read = renditions.find(({ use }) => use === 'read') ?? renditions.at(-1)
  if (!read)
    return (
      <div className="photo" data-missing>
        <span>{messages.article.noPicture}</span>
      </div>
    )
  return (
    <div className="photo">
      <img
        src={fileUrl(read.href)}
        srcSet={renditions.map(({ href, w }) => `${fileUrl(href)} ${w}w`).join(', ')}
        sizes={sizes}
        width={read.w}
        height={read.h}
        alt={alt ?? caption ?? ''}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
        style={focus ? { objectPosition: `${focus[0] / 100}% ${focus[1] / 100}%` } : {}}
      />
    </div>
  )
}
