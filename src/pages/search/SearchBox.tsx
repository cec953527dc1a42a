import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { PaperId } from '../../issue/ids.ts'
import { useMessages } from '../../messages/messages.ts'
import { longestQuery } from '../../search/query.ts'
import { suggestionsQuery } from './found-query.ts'
import { insertOperator, lastPart, withSuggestion, type Operator } from './operators.ts'
import { OperatorChips } from './OperatorChips.tsx'
import type { OpenSearch } from './search-client.ts'
import { SuggestionList, optionId } from './SuggestionList.tsx'
import { useDraft } from './use-draft.ts'
import { useSlash } from './use-slash.ts'

type Props = {
  paper: PaperId
  q: string
  open: OpenSearch
  /** Called after a rest of the keys, and with `isSubmitted` on Enter, on the button and on a suggestion. */
  onAsk: (q: string, isSubmitted: boolean) => void
}

/**
 * The query line: a combobox whose list is made of what the paper has printed, and beneath it the signs of the query language,
 * each of which sets itself into the field.
 */
export function SearchBox({ paper, q, open, onAsk }: Props) {
  const { search: words } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const { text, type, submit, compose, isComposing } = useDraft(q, onAsk)
  useSlash(field)
  useFocusWhenEmpty(field, q)

  const part = lastPart(text)
  const { data } = useQuery({ ...suggestionsQuery(open, paper, part), enabled: isOpen && part !== '' })
  const list = isOpen && part !== '' ? (data ?? []) : []
  const chosen = list[at]
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const send = () => {
    if (isComposing.current) return
    submit(chosen ? withSuggestion(text, chosen) : text)
    close()
  }
  const insert = (operator: Operator) => {
    const input = field.current
    if (!input) return
    const [from, to] = [input.selectionStart ?? text.length, input.selectionEnd ?? text.length]
    const next = insertOperator({ text: input.value, from, to }, operator)
    if (next.text.length > longestQuery) return
    flushSync(() => type(next.text))
    input.focus()
    input.setSelectionRange(next.from, next.to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isComposing.current) return
    if (event.key === 'Escape' && isOpen && list.length > 0) {
      event.preventDefault()
      close()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && part !== '') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt(stepIn(list.length, at, step))
    }
  }
  return (
    // the blur is that of what stands in it
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it comes up from what is interactive
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) close()
      }}
    >
      <div className="search-line">
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label={words.label}
          aria-expanded={list.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? optionId(listId, at) : undefined}
          placeholder={words.placeholder}
          value={text}
          maxLength={longestQuery}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target }) => {
            setOpen(true)
            setAt(-1)
            type(target.value)
          }}
          onKeyDown={onKeyDown}
          {...compose}
        />
        <button type="submit">{words.button}</button>
      </div>
      <OperatorChips onInsert={insert} />
      <SuggestionList
        id={listId}
        list={list}
        at={at}
        typed={part}
        onChoose={(suggestion) => {
          submit(withSuggestion(text, suggestion))
          close()
          field.current?.focus()
        }}
      />
    </form>
  )
}

/** From the field (-1) through the list and back to the field. */
function stepIn(length: number, at: number, step: 1 | -1): number {
  if (length === 0) return -1
  const next = at + step
  if (next < -1) return length - 1
  return next >= length ? -1 : next
}

/** One who has come to search types at once; not on a telephone, where the keyboard would cover what stands below. */
function useFocusWhenEmpty(field: { current: HTMLInputElement | null }, q: string) {
  const isEmpty = useRef(q === '')
  useEffect(() => {
    if (!isEmpty.current || !matchMedia('(hover: hover)').matches) return undefined
    const timer = setTimeout(() => field.current?.focus({ preventScroll: true })) // the shell moves the focus first
    return () => clearTimeout(timer)
  }, [field])
}
