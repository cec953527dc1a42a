type Props = { text: string }

/** Chinese text under stress (着重号): a dot under each character, none under marks, and Latin slanted as Latin is. */
export function DottedText({ text }: Props) {
  return text.split(undotted).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- pieces are told apart by nothing but their place
      <span key={at} className={/\p{Script=Latin}/u.test(piece) ? 'undotted italic' : 'undotted'}>
        {piece}
      </span>
    ),
  )
}

const undotted = /([^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}]+)/u
