import type { Ear } from '../../issue/issue.ts'
import { scriptOf } from '../../layout/setting/em-width.ts'
import { useMessages } from '../../messages/messages.ts'
import { roomFor } from '../issue/room.ts'
import { SteadyWords } from '../issue/SteadyWords.tsx'

type Props = { ear: Ear; lang: string }

/** 报眼, the framed panel beside the nameplate. A quotation speaks for itself; the others are headed. */
export function EarPanel({ ear: { kind, text, source }, lang }: Props) {
  const messages = useMessages()
  return (
    <aside className="ear" data-kind={kind} aria-label={messages.ears[kind]}>
      {kind !== 'quote' && <h2>{messages.ears[kind]}</h2>}
      <ul>
        {text.map((line) => (
          <li key={line} {...(kind === 'weather' && scriptOf(lang) === 'cjk' && roomFor(line, lang, 'text'))}>
            {kind === 'weather' ? <SteadyWords text={line} lang={lang} face="text" /> : line}
          </li>
        ))}
      </ul>
      {source !== undefined && <footer>{source}</footer>}
    </aside>
  )
}
