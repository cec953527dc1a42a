import type { Corpus } from './corpus.ts'

/** Two strings that belong together by less are only common. */
const fewestBits = 5
/** Score from which a string that the seam would mend counts as strong evidence. */
export const strongStraddle = 8

/**
 * How strongly a word runs across the seam, in bits: the highest pointwise mutual information of an end of `tail` and a
 * beginning of `head` that stand together elsewhere, and more the oftener they do. 0 unless the head begins with what is, elsewhere, nearly always
 * preceded by the tail's last character, as only the second half of a word is.
 */
export function straddle(tail: string, head: string, corpus: Corpus): number {
  const [end, start] = [tail.replace(/\s/gu, '').slice(-4), head.replace(/\s/gu, '').slice(0, 4)]
  if (/[\p{P}\s]$/u.test(end) || /^[\p{P}\s]/u.test(start) || corpus.count(end.slice(-1) + start.slice(0, 1)) === 0)
    return 0
  if (!isSecondHalf(end.slice(-1), start, corpus)) return 0
  let best = 0
  for (let left = 1; left <= end.length; left += 1)
    for (let right = 1; right <= start.length; right += 1) {
      if (left + right < 4) continue
      const [before, after] = [end.slice(-left), start.slice(0, right)]
      const together = corpus.count(before + after)
      // broken edges, this one and its echoes, say nothing of the language
      const [alone, following] = [corpus.count(before) - corpus.count(`${before}\n`), inner(after, corpus)]
      if (together === 0 || alone === 0 || following === 0) continue
      const bits = Math.log2((together * corpus.size) / (alone * following))
      // bits favour what is seen once, and a single page is small: so what is seen often weighs more (known as PMI³)
      if (bits >= fewestBits) best = Math.max(best, bits + 2 * Math.log2(together))
    }
  return Math.round(best * 10) / 10
}

function isSecondHalf(last: string, start: string, corpus: Corpus): boolean {
  return [1, 2, 3].some((length) => {
    const elsewhere = inner(start.slice(0, length), corpus)
    return elsewhere >= 2 && corpus.count(last + start.slice(0, length)) >= elsewhere * 0.8
  })
}

/** How often `text` stands within a paragraph, not at its beginning. */
function inner(text: string, corpus: Corpus): number {
  return corpus.count(text) - corpus.count(`\n${text}`)
}

/** Below this many characters an archive is too small to say how paragraphs begin. */
const enoughForGain = 100_000

/**
 * How much likelier the first six characters of `head` are after `tail` than at the start of a paragraph, in bits; 0 when
 * the archive is too small to tell.
 */
export function gain(tail: string, head: string, corpus: Corpus): number {
  if (corpus.size < enoughForGain) return 0
  const start = head.replace(/\s/gu, '').slice(0, 6)
  const bits = (context: string) => {
    let sum = 0
    for (let at = 0; at < start.length; at += 1)
      sum += surprise((context + start.slice(0, at)).slice(-4), start.charAt(at), corpus)
    return sum
  }
  return Math.round((bits('\n') - bits(tail.slice(-4))) * 10) / 10
}

/** Bits of surprise at `next` after `context`; what was never seen asks a shorter context, at a price. */
function surprise(context: string, next: string, corpus: Corpus): number {
  let price = 0
  for (let from = 0; from <= context.length; from += 1) {
    const seen = context.slice(from)
    // this place itself is among the counts, when the context is the paragraph's start
    const own = seen.startsWith('\n') ? 1 : 0
    const [together, all] = [corpus.count(seen + next) - own, seen === '' ? corpus.size : corpus.count(seen) - own]
    if (together > 0 && all > 0) return price - Math.log2(together / all)
    price += 1.3
  }
  return price + Math.log2(corpus.size)
}
