/** Counts strings of up to eight characters in the transcripts at hand or the paper's archive: all the statistics there are. */
export type Corpus = {
  readonly size: number
  count: (text: string) => number
}

const window = 8

/** A paragraph begins where a line does, so that `\n在` counts paragraphs that begin with 在. */
export function corpusOf(paragraphs: readonly string[]): Corpus {
  const text = paragraphs.map((paragraph) => `\n${paragraph.replace(/\s/gu, '')}`).join('')
  let sorted: Uint32Array | undefined
  const at = (rank: number) => text.slice(sorted?.[rank] ?? 0, (sorted?.[rank] ?? 0) + window)
  const known = new Map<string, number>()

  /** How many windows come before `wanted`, or before anything that begins with it and beyond. */
  const rankOf = (wanted: string, beyond: boolean) => {
    let [low, high] = [0, text.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const found = at(middle).slice(0, wanted.length)
      if (found < wanted || (beyond && found === wanted)) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    size: text.length,
    count: (wanted) => {
      if (wanted === '' || wanted.length > window) return 0
      // sorted once, when first asked: a page without a broken sentence never asks
      sorted ??= sortedWindows(text)
      const answer = known.get(wanted) ?? rankOf(wanted, true) - rankOf(wanted, false)
      known.set(wanted, answer)
      return answer
    },
  }
}

/** `corpus` and what `more` gives, counted as one; `more` is not asked before anything is. */
export function enlarged(corpus: Corpus, more: () => readonly string[]): Corpus {
  let rest: Corpus | undefined
  const added = () => (rest ??= corpusOf(more()))
  return {
    get size() {
      return corpus.size + added().size
    },
    count: (text) => corpus.count(text) + added().count(text),
  }
}

function sortedWindows(text: string): Uint32Array {
  const windows = Array.from({ length: text.length }, (_, at) => text.slice(at, at + window))
  return Uint32Array.from(windows.keys()).toSorted((a, b) => {
    const [one = '', other = ''] = [windows[a], windows[b]]
    return one < other ? -1 : one > other ? 1 : a - b
  })
}
