import * as v from 'valibot'
import { Bytes, Edition, IssueDate, PaperId } from '../../issue/ids.ts'
import { issueKinds } from '../../issue/issue.ts'
import type { Doc } from '../doc.ts'
import { docHead, pageOfIssue } from '../doc-schema.ts'
import type { SearchIssue } from '../provider.ts'
import { ShortHash } from './manifest.ts'

/**
 * The head of an issue's file in the archive: the issue as search reads it, but for its articles' texts, which follow in
 * frames, one an article in the order of `docs`: an array of texts as JSON, deflated. The head is deflated JSON too.
 */
export const IssueHead = v.strictObject({
  paper: PaperId,
  date: IssueDate,
  edition: v.exactOptional(Edition),
  kind: v.picklist(issueKinds),
  pages: v.array(v.strictObject(pageOfIssue)),
  docs: v.array(
    v.strictObject({
      ...docHead,
      frame: v.strictObject({ bytes: Bytes, sha256: ShortHash }),
    }),
  ),
})
export type IssueHead = v.InferOutput<typeof IssueHead>

/** Of one article, where its frame lies in the file. `to` is exclusive. */
export type Frame = { from: number; to: number; sha256: string }

/** `head`: bytes of the head, after which the frames begin. */
export function framesOf({ docs }: IssueHead, head: number): Frame[] {
  let to = head
  return docs.map(({ frame }) => {
    const from = to
    to += frame.bytes
    return { from, to, sha256: frame.sha256 }
  })
}

/** The issue with the texts that are known, by their place; the others are empty. */
export function withTexts({ docs, ...issue }: IssueHead, texts: ReadonlyMap<number, readonly string[]>): SearchIssue {
  return {
    ...issue,
    docs: docs.map((one, at): Doc => {
      const { frame: _, ...doc } = one
      return Object.assign(doc, { texts: texts.get(at) ?? [] })
    }),
  }
}

/** A frame's content. */
export const Texts = v.array(v.string())
