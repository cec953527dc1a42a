type Range = readonly [from: number, to: number]

/** What is marked in the texts of an article, as offsets: in order, and none touches the next. */
export type Marks = {
  inText: (text: string) => readonly Range[]
  /** In each line of a head, which is read as one. */
  inLines: (lines: readonly string[]) => readonly (readonly Range[])[]
}

/** Nothing was searched for. */
export const noMarks: Marks = { inText: () => [], inLines: (lines) => lines.map(() => []) }
