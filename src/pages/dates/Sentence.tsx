type Props = {
  text: string
  /** Words within the text that stay in their own language. */
  part: string
  lang: string
}

/** A sentence of the interface that has words of another language in it, and tells which: Solar term 大暑, 无报：合订本缺页. */
export function Sentence({ text, part, lang }: Props) {
  const at = text.indexOf(part)
  if (part === '' || at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <span lang={lang}>{part}</span>
      {text.slice(at + part.length)}
    </>
  )
}
