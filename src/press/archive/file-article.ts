import { between, type FoldedDoc } from '../../search/folded-doc.ts'
import { readTokens, type Sink } from '../../search/encode.ts'
import { fieldTokensOf } from '../../search/archive/tokens.ts'
import type { Postings } from './postings.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Files articles under all that they can be looked up by. */
export function startFiling(vocabulary: Vocabulary, { add }: Postings): (doc: FoldedDoc, article: number) => void {
  let current = 0
  const sinkFor = (isHead: boolean): Sink => ({
    character: (point) => add(vocabulary.numberOf(point, 0, isHead), current),
    pair: (first, second) => add(vocabulary.numberOf(first, second, isHead), current),
    word: (word) => {
      for (const token of vocabulary.numberOfWord(word, isHead)) add(token, current)
    },
  })
  const everywhere = sinkFor(false)
  const inHeads = sinkFor(true)
  return (folded, article) => {
    current = article
    readTokens(folded.text, everywhere)
    readTokens(headsOf(folded), inHeads)
    for (const token of fieldTokensOf(folded.doc)) add(vocabulary.numberOfToken(token), article)
  }
}

/** What stands in the heads, each for itself. */
function headsOf({ text, pieces }: FoldedDoc): string {
  return pieces
    .map(({ field, from }, at) =>
      field === 'kicker' || field === 'headline' || field === 'deck'
        ? text.slice(from, (pieces[at + 1]?.from ?? text.length + 1) - 1)
        : '',
    )
    .join(between)
}
