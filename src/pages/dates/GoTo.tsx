import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { useLocation, useNavigate } from 'react-router'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { answersQuery } from './answers-query.ts'
import { GoToAnswers } from './GoToAnswers.tsx'
import { addressIn } from './resolve.ts'
import { stepOnLinks } from './step-on-links.ts'

type Props = { paper: Paper; year?: string | undefined; month?: string | undefined }

/**
 * A field for any day, as one says it. What it can mean is listed beneath as links, each with what the paper has there; Enter
 * opens the first. Where the paper has nothing, Enter goes to the links of the nearest instead of opening one unasked.
 */
export function GoTo({ paper, year, month }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.goTo
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const isComposing = useRef(false)
  const [said, setSaid] = useState('')
  const [isOpen, setOpen] = useState(false)
  /** What was sent and could not be read. */
  const [unread, setUnread] = useState<string>()
  const statusId = useId()
  const { hash, key } = useLocation()
  const [seen, setSeen] = useState(key)
  if (seen !== key) {
    setSeen(key)
    setOpen(false) // what was looked for has been opened
  }
  useFocusOnArrival(field, hash === '#go' ? key : undefined)

  const asked = { year, month, lang: language }
  const { data, isError, isFetching } = useQuery({
    ...answersQuery(paper, said, asked),
    enabled: said !== '',
    placeholderData: keepPreviousData, // or the list would come and go with every figure
  })
  const answers = isOpen && said !== '' ? (data ?? []) : []

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const type = (text: string) => {
    clearTimeout(timer.current)
    if (isComposing.current) return
    setOpen(true)
    setUnread(undefined)
    timer.current = setTimeout(() => setSaid(text.trim()), restMs)
  }
  const close = () => {
    clearTimeout(timer.current)
    setOpen(false)
  }

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isComposing.current || !field.current) return
    clearTimeout(timer.current)
    const text = field.current.value.trim()
    setSaid(text)
    setOpen(true)
    if (text === '') return
    const found = await client.query(answersQuery(paper, text, asked)).catch(() => undefined)
    if (field.current.value.trim() !== text) return // the reader has typed on
    setUnread(found?.length === 0 ? text : undefined)
    const address = found?.[0] && addressIn(paper, found[0])
    if (address === undefined) {
      flushSync(() => setSaid(text)) // the links are there now
      form.current?.querySelector('a')?.focus()
      return
    }
    setOpen(false)
    await navigate(address)
  }

  const trouble = unread !== undefined ? words.unread(unread) : isError ? words.failed : undefined
  const status = isOpen ? trouble : undefined
  return (
    // the keys and the blur are those of the field and of the links beneath it
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- they come up from what is interactive
    <form
      ref={form}
      className="go-to"
      role="search"
      aria-label={words.label}
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) {
          event.preventDefault()
          close()
          field.current?.focus()
        } else if (!isComposing.current) stepOnLinks(event, field.current)
      }}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && form.current?.contains(relatedTarget))) close()
      }}
    >
      <input
        ref={field}
        className="field"
        type="text"
        enterKeyHint="go"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={64}
        aria-label={words.label}
        aria-describedby={statusId}
        aria-invalid={unread !== undefined}
        placeholder={words.placeholder}
        onFocus={() => setOpen(true)}
        onChange={({ target }) => type(target.value)}
        onCompositionStart={() => (isComposing.current = true)}
        onCompositionEnd={({ currentTarget }) => {
          isComposing.current = false
          type(currentTarget.value)
        }}
      />
      <button className="button" type="submit">
        {words.button}
      </button>
      {(answers.length > 0 || status !== undefined) && (
        <div className="go-to-sheet" aria-busy={isFetching}>
          {status !== undefined && <p>{status}</p>}
          {answers.length > 0 && <GoToAnswers paper={paper} answers={answers} />}
        </div>
      )}
      <p className="sr-only" role="status" id={statusId}>
        {status ?? (answers.length > 0 ? words.found(answers.length) : '')}
      </p>
    </form>
  )
}

/** Years are not fetched for every figure of a date. */
const restMs = 200

/** `…/dates#go` leads straight into the field; the shell has by then moved the focus to the heading. */
function useFocusOnArrival(field: { current: HTMLInputElement | null }, arrival: string | undefined) {
  useEffect(() => {
    if (arrival === undefined) return
    const timer = setTimeout(() => field.current?.focus())
    return () => clearTimeout(timer)
  }, [arrival, field])
}
