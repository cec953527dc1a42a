import { useEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router'
import * as v from 'valibot'
import type { IssueDate, PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { aboutDay, dayAbout } from './about-day.ts'

/** In the history beside the day, where the address only followed the reader. */
const Following = v.object({ isFollowing: v.literal(true) })

type Where = { paper: PaperId; year: string; month: string | undefined; otherwise: IssueDate }

/**
 * The day a reader has come to in the calendar. It changes at once; the address follows when the reader rests, in the place
 * of the last one, so that Back leaves the calendar and a day can be held down with a key. `settle` makes it follow now.
 */
export function useChosenDay({ paper, year, month, otherwise }: Where) {
  const location = useLocation()
  const { key } = location
  const navigate = useNavigate()
  const kept = dayAbout(location.state)
  const isFollowing = useNavigationType() === NavigationType.Replace && v.is(Following, location.state)
  const [chosen, setChosen] = useState<IssueDate>()
  const [seen, setSeen] = useState(key)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (seen !== key) {
    setSeen(key)
    if (!isFollowing) setChosen(undefined) // a link, or Back: what it leads to counts
  }
  const place = month === undefined ? year : `${year}-${month}`
  const inPlace = kept?.startsWith(place) === true ? kept : otherwise
  const day = chosen?.startsWith(year) === true ? chosen : inPlace

  const follow = (date: IssueDate) =>
    navigate(addressOf({ at: 'dates', paper, year: date.slice(0, 4), month: date.slice(5, 7) }), {
      replace: true,
      state: { ...aboutDay(date), isFollowing: true },
      preventScrollReset: true,
    })

  useEffect(() => {
    if (chosen === undefined || chosen === kept) return
    timer.current = setTimeout(() => void follow(chosen), restMs)
    return () => clearTimeout(timer.current)
  })

  return {
    day,
    choose: (date: IssueDate) => {
      if (date.startsWith(year)) setChosen(date)
      else void follow(date)
    },
    settle: async () => {
      clearTimeout(timer.current) // or it would call the reader back from where he goes now
      if (kept !== day) await follow(day)
    },
  }
}

/** Safari lets the address change a hundred times in half a minute. */
const restMs = 400
