import { useEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router'
import * as v from 'valibot'
import { IssueDate, type PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { read } from '../../issue/read.ts'

/** What the history keeps of a visit to the calendar: the day, and whether the address only followed the reader. */
const Kept = v.object({ day: IssueDate, isFollowing: v.optional(v.boolean()) })

/** The day that a link into the calendar is about. */
export const aboutDay = (day: IssueDate) => ({ day })

type Where = { paper: PaperId; year: string; month: string | undefined; otherwise: IssueDate }

/**
 * The day a reader has come to in the calendar. It changes at once; the address follows when the reader rests, in the place
 * of the last one, so that Back leaves the calendar and a day can be held down with a key. `settle` makes it follow now.
 */
export function useChosenDay({ paper, year, month, otherwise }: Where) {
  const location = useLocation()
  const { key } = location
  const navigate = useNavigate()
  const kept = read(Kept, location.state)
  const isFollowing = useNavigationType() === NavigationType.Replace && kept?.isFollowing === true
  const [chosen, setChosen] = useState<IssueDate>()
  const [seen, setSeen] = useState(key)
  if (seen !== key) {
    setSeen(key)
    if (!isFollowing) setChosen(undefined) // a link, or Back: what it leads to counts
  }
  const place = month === undefined ? year : `${year}-${month}`
  const inPlace = kept?.day.startsWith(place) === true ? kept.day : otherwise
  const day = chosen?.startsWith(year) === true ? chosen : inPlace

  const follow = (date: IssueDate) =>
    navigate(addressOf({ at: 'dates', paper, year: date.slice(0, 4), month: date.slice(5, 7) }), {
      replace: true,
      state: { day: date, isFollowing: true },
      preventScrollReset: true,
    })

  useEffect(() => {
    if (chosen === undefined || chosen === kept?.day) return
    const timer = setTimeout(() => void follow(chosen), restMs)
    return () => clearTimeout(timer)
  })

  return {
    day,
    choose: (date: IssueDate) => {
      if (date.startsWith(year)) setChosen(date)
      else void follow(date)
    },
    settle: async () => {
      if (kept?.day !== day) await follow(day)
    },
  }
}

/** Safari lets the address change a hundred times in half a minute. */
const restMs = 400
