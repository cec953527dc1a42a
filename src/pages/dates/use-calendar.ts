import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { isIssueDate } from '../../issue/names.ts'
import type { Paper } from '../../issue/paper.ts'
import { dayAfterKey, withinRun } from './moves.ts'

type Choice = {
  day: IssueDate
  choose: (date: IssueDate) => void
  settle: () => Promise<void>
  /** Where the day's issue is. */
  addressFor: (date: IssueDate) => string | undefined
}

/**
 * What keys, pointer and finger do in the calendars inside `root`, each marked `data-calendar`. Keys walk over months and
 * years and take the focus along. A pointer that rests on a day shows it; a click opens its issue. A finger has no resting:
 * on the large month it first chooses the day, and opens it the second time; on the small months it opens the month.
 */
export function useCalendar({ day, choose, settle, addressFor }: Choice, years: Paper['years']) {
  const root = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLElement>(null)
  const wanted = useRef<{ calendar: string; date: IssueDate }>(undefined)
  const pointer = useRef('')
  const [rested, setRested] = useState<IssueDate>()
  const navigate = useNavigate()
  const { key } = useLocation()
  const seen = useRef(key)

  useLayoutEffect(() => {
    const target = wanted.current
    if (target?.date !== day) return
    wanted.current = undefined
    const cell = `[data-calendar="${target.calendar}"] [data-date="${target.date}"]`
    root.current?.querySelector<HTMLElement>(cell)?.focus()
  })

  // the shell moves the focus to the heading when the address changes; here one is still at the same calendar
  useEffect(() => {
    if (seen.current === key) return
    seen.current = key
    const held = document.activeElement
    if (held instanceof HTMLElement && root.current?.contains(held) === true)
      queueMicrotask(() => held.focus({ preventScroll: true }))
  }, [key])

  useEffect(() => {
    const calendars = root.current
    if (!calendars) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // not every day that the pointer passes on its way: each month has heads to fetch
    const over = ({ target, pointerType }: globalThis.PointerEvent) => {
      clearTimeout(timer)
      if (pointerType === 'mouse') timer = setTimeout(() => setRested(dateAt(target)), restMs)
    }
    calendars.addEventListener('pointerover', over)
    calendars.addEventListener('pointerleave', over)
    return () => {
      clearTimeout(timer)
      calendars.removeEventListener('pointerover', over)
      calendars.removeEventListener('pointerleave', over)
    }
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    pointer.current = ''
    const date = dateAt(event.target)
    if (date === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const to = dayAfterKey(date, event.key, event.shiftKey)
    if (to === undefined) return
    event.preventDefault()
    const within = withinRun(to, date, years)
    if (within === undefined) return
    wanted.current = { calendar: calendarAt(event.target), date: within }
    setRested(undefined)
    choose(within)
  }

  function onFocus({ target }: FocusEvent) {
    const date = dateAt(target)
    if (date !== undefined && date !== day && pointer.current === '') choose(date)
  }

  function onPointerDown({ pointerType }: PointerEvent) {
    pointer.current = pointerType
  }

  /** Ahead of the link itself, which keeps its hands off what has been dealt with. */
  function onClickCapture(event: MouseEvent) {
    const date = dateAt(event.target)
    const isFinger = pointer.current === 'touch'
    pointer.current = ''
    if (date === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const isSmall = calendarAt(event.target) === 'year'
    const address = isFinger && (isSmall || date !== day) ? undefined : addressFor(date)
    event.preventDefault()
    setRested(undefined)
    if (address !== undefined) void settle().then(() => navigate(address))
    else choose(date)
    if (!isFinger || address !== undefined) return
    // to where the day is now shown: for the eye, and for the ear of those who have the screen read
    if (isSmall) {
      if (date !== day) wanted.current = { calendar: 'month', date }
      root.current?.scrollIntoView({ block: 'start' })
    } else {
      card.current?.scrollIntoView({ block: 'nearest' })
      card.current?.focus({ preventScroll: true })
    }
  }

  return {
    root,
    card,
    shown: rested?.slice(0, 4) === day.slice(0, 4) ? rested : day,
    handlers: { onKeyDown, onFocus, onPointerDown, onClickCapture },
  }
}

const restMs = 120

function dateAt(target: EventTarget | null): IssueDate | undefined {
  const date = target instanceof Element ? target.closest('[data-date]')?.getAttribute('data-date') : undefined
  return date !== null && date !== undefined && isIssueDate(date) ? date : undefined
}

function calendarAt(target: EventTarget | null): string {
  return (target instanceof Element && target.closest('[data-calendar]')?.getAttribute('data-calendar')) || ''
}
