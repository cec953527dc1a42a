import { useState, type ComponentProps, type ComponentType, type RefObject } from 'react'
import { useMessages } from '../../../messages/messages.ts'
import type { Chosen } from './excerpt.ts'
import type { SharePanel } from './SharePanel.tsx'

type PanelProps = ComponentProps<typeof SharePanel>
type Props = Omit<PanelProps, 'chosen'> & {
  /** What the reader has chosen of the text, when the panel opens. */
  chosen: RefObject<Chosen | undefined>
}

/** The panel for passing an article on, or what was chosen of it. What it shows is fetched when it opens. */
export function Share({ chosen, ...article }: Props) {
  const { share: words } = useMessages()
  const [shown, setShown] = useState<{ chosen: Chosen | undefined }>()
  const [panel, setPanel] = useState<{ Panel: ComponentType<PanelProps> } | 'lost'>()

  async function load() {
    try {
      const { SharePanel: Panel } = await import('./SharePanel.tsx')
      setPanel({ Panel })
    } catch {
      setPanel('lost') // no network; the next opening tries again
    }
  }
  function turn(isOpening: boolean) {
    setShown(isOpening ? { chosen: chosen.current } : undefined)
    if (isOpening && typeof panel !== 'object') void load()
  }
  return (
    <div
      id="share-panel"
      popover="auto"
      className="panel"
      role="dialog"
      aria-label={words.title}
      onBeforeToggle={({ newState }) => turn(newState === 'open')}
    >
      <h2 className="section-head">{words.title}</h2>
      {shown && typeof panel === 'object' && <panel.Panel {...article} chosen={shown.chosen} />}
      {typeof panel !== 'object' && <p role="status">{panel === 'lost' ? words.lost : words.loading}</p>}
    </div>
  )
}
