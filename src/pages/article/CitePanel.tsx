import { citationStyles, type CitationStyle } from '../../issue/citation-styles.ts'
import { useMessages } from '../../messages/messages.ts'
import { CopyButton } from './CopyButton.tsx'

type Props = { id: string; citation: () => string; style: CitationStyle; choose: (style: CitationStyle) => void }

/** The citation in every style, GB/T 7714 first, to look at and to copy. The one chosen is that of the next tap, too. */
export function CitePanel({ id, citation, style, choose }: Props) {
  const { article: words } = useMessages()
  return (
    <div id={id} popover="auto" className="panel" role="dialog" aria-label={words.cite}>
      <fieldset>
        <legend className="section-head w-full">{words.cite}</legend>
        <div className="choices my-3">
          {citationStyles.map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}style`} checked={one === style} onChange={() => choose(one)} />
              {words.citeStyles[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="my-3 border border-rule p-3 font-song text-body break-words whitespace-pre-wrap">{citation()}</p>
      <CopyButton className="button" content={citation} label={words.copy} />
      <button type="button" className="button ms-2" data-quiet popoverTarget={id} popoverTargetAction="hide">
        {words.close}
      </button>
    </div>
  )
}
