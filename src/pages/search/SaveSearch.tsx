import { useEffect, useRef } from 'react'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { addressWith, type Asked } from './asked.ts'
import { latestOf } from './latest-of.ts'
import { useKeptSearches, useSearchDesk } from './use-asked.ts'

type Props = { asked: Asked; paper: Paper }

/** Keeps this search as one to watch. Looking at one that is kept counts its issues as seen. */
export function SaveSearch({ asked, paper }: Props) {
  const { search: words } = useMessages()
  const { mutate, isError } = useSearchDesk()
  const address = addressWith(asked)
  const latest = latestOf(paper)
  const saved = useKeptSearches(paper.id).find((one) => one.address === address && one.saved !== undefined)
  const isBehind = saved !== undefined && latest !== undefined && (saved.seen ?? '') < latest
  const noted = useRef('')
  useEffect(() => {
    if (!isBehind || noted.current === `${address} ${latest}`) return
    noted.current = `${address} ${latest}` // once, even where the disk does not take it
    mutate((desk) => desk.see(address, latest))
  }, [isBehind, address, latest, mutate])
  return (
    <p className="save-search">
      <button
        type="button"
        aria-pressed={saved !== undefined}
        onClick={() =>
          mutate((desk) =>
            saved ? desk.unsave(address) : desk.save(address, { at: Date.now(), seen: latestOf(paper) }),
          )
        }
      >
        {saved ? words.unsave : words.save}
      </button>{' '}
      <span role="status">{isError ? words.notSaved : saved ? words.savedHint : ''}</span>
    </p>
  )
}
