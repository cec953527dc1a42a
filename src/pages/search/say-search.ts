import type { KeptSearch } from '../../desk/saved-searches.ts'
import type { Speech } from '../../messages/messages.ts'
import { askedOf } from './asked.ts'
import { saySpan } from './ChosenChips.tsx'
import { nameOf } from './Facets.tsx'

/** A search in words: what is asked, and what it is narrowed to. */
export function saySearch({ address }: Pick<KeptSearch, 'address'>, speech: Speech): string {
  const asked = askedOf(address.slice(address.indexOf('?')))
  const { q = '', from, to, page, column, kind } = asked
  return [
    q,
    (from ?? to) ? saySpan(asked, speech) : '',
    page ? nameOf(speech.messages, 'page', page) : '',
    kind ? nameOf(speech.messages, 'kind', kind) : '',
    column ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
