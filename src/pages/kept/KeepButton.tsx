import { useState } from 'react'
import type { PaperId } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { sayBytes } from './say-bytes.ts'
import { useKeeping } from './use-keeping.ts'
import { useKept } from './use-kept.ts'

type Props = { paper: PaperId; entries: readonly IssueEntry[] }

/**
 * Keeps the text of issues on this device, says how far it has come and whether they are here, and takes them away again.
 * One button throughout, so that it keeps the focus.
 */
export function KeepButton({ paper, entries }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.kept
  const kept = useKept(paper)
  const { keep, stop, remove, progress, failed } = useKeeping(paper)
  const names = entries.map(({ date, edition }) => issueName(date, edition))
  const [isStuck, setStuck] = useState(false)
  const isHere = names.every((name) => kept?.has(name))
  const failure = failed.find(({ entry }) => names.includes(issueName(entry.date, entry.edition)))
  const [said, verb, act] = progress
    ? [words.keeping(progress.done, progress.of), words.stop, stop]
    : isHere
      ? [
          isStuck ? messages.library.notRemoved : words.isHere,
          words.remove,
          () => {
            setStuck(false)
            remove(names).catch(() => setStuck(true))
          },
        ]
      : [
          failure ? words.failed(words.failure[failure.reason]) : '',
          words.keep(
            sayBytes(
              entries.reduce((sum, { bytes }) => sum + bytes, 0),
              language,
            ),
          ),
          () => void keep(entries),
        ]
  return (
    <span className="keep" lang={language}>
      <span aria-live="polite">{said}</span>
      {kept && (
        <button type="button" className="button" data-quiet onClick={act}>
          {verb}
        </button>
      )}
    </span>
  )
}
