import type { Paper } from '../../issue/paper.ts'
import { shelfUrl } from '../../shelf/ahead.ts'
import { Nameplate } from '../issue/Nameplate.tsx'

type Props = { paper: Paper; heads: readonly string[]; cover: string | undefined }

/**
 * The front as a small sheet: nameplate, lead, its picture if it had one, and the rest as lines of type. Drawn, because an
 * issue that came as text has no image of its page. For the eye alone: the card says the same in words.
 */
export function SmallSheet({ paper, heads: [lead, ...others], cover }: Props) {
  return (
    <div className="small-sheet" aria-hidden="true" lang={paper.lang}>
      <div className="plate">
        <Nameplate paper={paper} />
      </div>
      <strong>{lead}</strong>
      {cover === undefined ? (
        <span className="type" />
      ) : (
        <img src={shelfUrl(`${paper.id}/${cover}`)} alt="" decoding="async" />
      )}
      {others.slice(0, cover === undefined ? 2 : 1).map((head) => (
        <div key={head}>
          <b>{head}</b>
          <span className="type" />
        </div>
      ))}
    </div>
  )
}
