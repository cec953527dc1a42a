import type { CSSProperties } from 'react'
import type { Paper } from '../../issue/paper.ts'
import { shelfUrl } from '../../shelf/ahead.ts'

type Props = { paper: Pick<Paper, 'id' | 'title' | 'lang' | 'nameplate'>; isPath?: boolean }

/** A paper's name as its art, inked in the accent of the theme; as text when it has none. */
export function Nameplate({ paper, isPath = false }: Props) {
  const { nameplate } = paper
  if (!nameplate)
    return (
      <span className="nameplate" data-fallback lang={paper.lang}>
        {paper.title}
      </span>
    )
  const url = shelfUrl(isPath ? nameplate.href : `${paper.id}/${nameplate.href}`)
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--plate': `url("${url}")`,
    '--plate-ratio': String(nameplate.w / nameplate.h),
  }
  return <span className="nameplate" role="img" aria-label={paper.title} lang={paper.lang} style={style} />
}
