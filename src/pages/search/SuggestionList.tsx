import { useMessages } from '../../messages/messages.ts'
import type { Suggestion } from '../../search/protocol.ts'
import { rangesIn } from '../../search/ranges.ts'
import { parseQuery } from '../../search/query.ts'
import { RichText } from '../issue/RichText.tsx'

type Props = {
  id: string
  list: readonly Suggestion[]
  /** Which one the keys have come to; -1 for none. */
  at: number
  typed: string
  onChoose: (suggestion: Suggestion) => void
}

export const optionId = (list: string, at: number) => `${list}-${at}`

/** What the paper has printed that begins so. The field has the keys; a press chooses too. */
export function SuggestionList({ id, list, at, typed, onChoose }: Props) {
  const { search: words } = useMessages()
  const query = parseQuery(typed)
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.suggestions}
      className="suggestion-list"
      hidden={list.length === 0}
      // the field keeps the focus
      onPointerDown={(event) => event.preventDefault()}
    >
      {list.map((suggestion, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys, as a combobox has
        <div
          key={`${suggestion.from} ${suggestion.text}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
          onClick={() => onChoose(suggestion)}
        >
          <span>
            <RichText text={suggestion.text} hits={rangesIn(suggestion.text, query)} />
          </span>
          <small>{words.suggestedFrom[suggestion.from]}</small>
        </div>
      ))}
    </div>
  )
}
