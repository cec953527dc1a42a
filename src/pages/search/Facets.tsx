import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import { useMessages, type Messages } from '../../messages/messages.ts'
import type { Facet, SearchState } from '../../search/protocol.ts'
import { addressWith, type Asked, type Change } from './asked.ts'
import { byPlace, facetNames, isWorthShowing, shownValues, type FacetName } from './facet-values.ts'
import { withByline } from './operators.ts'

type Props = {
  asked: Asked
  facets: SearchState['facets']
  /** As a row of chips, for a narrow window. */
  isChips?: boolean
}

/** What was found by page, kind, column and byline. Each value is a link to the same search, narrowed. */
export function Facets({ asked, facets, isChips = false }: Props) {
  const messages = useMessages()
  const words = messages.search
  const lists = facetNames
    .filter((name) => isWorthShowing(facets, name, chosenOf(asked, name)))
    .map((name) => {
      const shown = shownValues(facets[name], chosenOf(asked, name))
      return { name, values: name === 'page' ? byPlace(shown) : shown }
    })
    .filter(({ values }) => values.length > 0)
  if (lists.length === 0) return null
  const link = (name: FacetName, { value, count, share }: Facet & { share: number }) => {
    const isChosen = chosenOf(asked, name) === value
    const style: CSSProperties & Record<`--${string}`, string> = { '--share': share.toFixed(3) }
    return (
      <li key={`${name} ${value}`}>
        <Link
          to={addressWith(asked, changeTo(asked, name, value, isChosen))}
          aria-current={isChosen ? 'true' : undefined}
          preventScrollReset
        >
          <span>{nameOf(messages, name, value)}</span>
          {!isChips && <i style={style} />}
          <small>{count.toLocaleString()}</small>
        </Link>
      </li>
    )
  }
  if (isChips)
    return (
      <nav className="facet-chips" aria-label={words.narrow}>
        <ul>{lists.flatMap(({ name, values }) => values.map((value) => link(name, value)))}</ul>
      </nav>
    )
  return (
    <>
      {lists.map(({ name, values }) => (
        <section key={name} className="facet" data-facet={name}>
          <h2>{words.facets[name]}</h2>
          <ul>{values.map((value) => link(name, value))}</ul>
        </section>
      ))}
      {!facets.isWhole && <p className="facet-note">{words.countedOver(facets.of)}</p>}
    </>
  )
}

function chosenOf(asked: Asked, name: FacetName): string | undefined {
  return name === 'byline' ? undefined : asked[name]
}

/** A byline has no key in the address: it is a part of what is typed, and goes when it is deleted there. */
function changeTo(asked: Asked, name: FacetName, value: string, isChosen: boolean): Change {
  if (name === 'byline') return { q: withByline(asked.q ?? '', value) }
  return { [name]: isChosen ? undefined : value }
}

/** A value in words. */
export function nameOf(messages: Messages, name: FacetName, value: string): string {
  if (name === 'page') return messages.page(value)
  if (name !== 'kind') return value
  const kinds: Partial<Record<string, string>> = { ...messages.articleKinds, news: messages.search.plainNews }
  return kinds[value] ?? value
}
