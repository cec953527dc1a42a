import { SteadyWords } from './SteadyWords.tsx'

/** What its maker says of the whole issue, under the rule of its head; nothing when nothing is said. */
export function Notice({ text, lang }: { text: string | undefined; lang: string }) {
  if (text === undefined) return null
  return (
    <p className="notice">
      <SteadyWords text={text} lang={lang} face="interface" />
    </p>
  )
}
