import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useSpeech } from '../../messages/messages.ts'
import { saySpace } from './say-space.ts'
import { askStorage, askToProtect, hasSevenDays } from './storage.ts'

/** How much room is used, of how much, and whether the browser may take it back. `bytes`: of the text that is kept. */
export function StoragePanel({ bytes }: { bytes: number }) {
  const { messages, language } = useSpeech()
  const words = messages.library.space
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['storage', bytes], // what is kept has changed: so has this
    queryFn: askStorage,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const [isRefused, setRefused] = useState(false)
  const id = useId()
  async function protect() {
    setRefused(!(await askToProtect()))
    await client.invalidateQueries({ queryKey: ['storage'] })
  }
  const about = (size: number | undefined) => size !== undefined && words.about(saySpace(size, language))
  const facts: [string, string | false][] = [
    [words.text, saySpace(bytes, language)],
    [words.used, about(data?.used)],
    [words.quota, about(data?.quota)],
  ]
  return (
    <aside className="library-space" aria-labelledby={id}>
      <h2 id={id} className="section-head">
        {words.title}
      </h2>
      <dl>
        {facts.map(
          ([name, size]) =>
            size && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{size}</dd>
              </div>
            ),
        )}
      </dl>
      {data && data.used === undefined && <p>{words.unknown}</p>}
      <div aria-live="polite">
        {data?.isProtected !== undefined && (
          <p className="library-note">
            <b>{data.isProtected ? words.protected : words.atRisk}</b>
            {data.isProtected ? words.protectedBody : words.atRiskBody}
            {isRefused && !data.isProtected && <span>{words.refused}</span>}
          </p>
        )}
      </div>
      {data?.isProtected === false && (
        <button type="button" className="button" data-quiet onClick={() => void protect()}>
          {words.ask}
        </button>
      )}
      {hasSevenDays() && <p>{words.safari}</p>}
      <p>{words.desk}</p>
    </aside>
  )
}
