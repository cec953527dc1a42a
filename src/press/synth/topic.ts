/** What a paper writes about. Blanks are named in words.ts; `{town+}` asks for another town than the story's own. */
export type Topic = {
  readonly heads: readonly string[]
  readonly decks: readonly string[]
  readonly says: readonly string[]
}
