import * as v from 'valibot'

const controls = /[\p{Cc}\p{Cs}\u2028\u2029]/u

/** Plain text of one line: no control characters, no lone surrogates, no space at its ends, never empty. */
export const Line = textUpTo(500)
/** Plain text of one paragraph, the same rules. No HTML and no Markdown is read in it, ever. */
export const Text = textUpTo(20_000)

function textUpTo(length: number) {
  return v.pipe(
    v.string(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(length, `must be at most ${length} characters`),
    v.check((text) => text.trim() === text, 'must not begin or end with a space'),
    v.check((text) => !controls.test(text), 'must hold no line breaks, control characters or broken characters'),
  )
}

/** Offsets into the text, in UTF-16 units, from inclusive, to exclusive. */
const from = v.pipe(v.number(), v.integer(), v.minValue(0))
const to = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Web and mail addresses, and the reader's own (`/paper/2021-07-20/1-01`); nothing that could run. */
export const Href = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(
    /^(https?:\/\/[^\s<>"'\\]+|mailto:[^\s<>"'\\]+|\/(?!\/)[^\s<>"'\\]*)$/,
    'must be an http, https or mailto address',
  ),
)

export const Mark = v.variant('t', [
  v.strictObject({ t: v.picklist(['strong', 'em', 'kai', 'sup', 'sub']), from, to }),
  v.strictObject({ t: v.literal('link'), from, to, href: Href }),
  v.strictObject({ t: v.literal('ruby'), from, to, rt: v.pipe(Line, v.maxLength(50)) }),
])
export type Mark = v.InferOutput<typeof Mark>

/** A paragraph and the marks over it: sorted, within the text, one inside another or apart, never crossing. */
export const Rich = v.pipe(
  v.strictObject({ text: Text, marks: v.exactOptional(v.pipe(v.array(Mark), v.minLength(1), v.maxLength(500))) }),
  v.check(
    ({ text, marks }) => marks === undefined || areNested(marks, text.length),
    'has marks that cross or leave the text',
  ),
)
export type Rich = v.InferOutput<typeof Rich>

/** True when `marks` can be drawn as a tree over a text of `length` UTF-16 units. */
export function areNested(marks: readonly Mark[], length: number): boolean {
  const open: Mark[] = []
  let last: Mark | undefined
  for (const mark of marks) {
    if (mark.from >= mark.to || mark.to > length) return false
    if (last && (mark.from < last.from || (mark.from === last.from && mark.to > last.to))) return false
    if (last && mark.from === last.from && mark.to === last.to && mark.t <= last.t) return false
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= mark.from) open.pop()
    const around = open.at(-1)
    if (around && mark.to > around.to) return false
    open.push(mark)
    last = mark
  }
  return true
}
