import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import type { Face } from '../../issue/face.ts'
import { faceQuery } from '../../shelf/face-query.ts'
import type { IssueKey } from './loader.ts'
import { useIssue, type OpenIssue } from './use-issue.ts'

/**
 * The face that the issue brings for its headlines: fetched once the page stands, there as long as the issue is open. Where
 * it is missing or damaged the headlines stay in the reader's own faces, and nothing is said.
 */
export function IssueFaces({ place }: { place: IssueKey }) {
  const open = useIssue(place)
  const [face] = open.issue.faces ?? [] // of the one use there is
  return face && !savesData() ? <HeadFace open={open} face={face} /> : null
}

function HeadFace({ open: { issue, entry }, face }: { open: OpenIssue; face: Face }) {
  const { data: bytes } = useQuery(faceQuery(issue.paper, entry.href, face))
  // before the paint: from one page of the issue to the next its headlines keep their face
  useLayoutEffect(() => (bytes ? show(bytes) : undefined), [bytes])
  return null
}

/** Puts the face among the document's under the name that issue-face.css knows, and gives back what takes it away. */
function show(bytes: Uint8Array<ArrayBuffer>): () => void {
  // all weights are this one face: a browser that made it bolder by itself would smear it. Not the space: the face that has
  // the space sets the baseline, and no line is to move when this one comes
  const face = new FontFace('Issue Head', bytes, { weight: '1 1000', display: 'swap', unicodeRange: 'U+21-10FFFF' })
  document.fonts.add(face)
  face.load().catch(() => document.fonts.delete(face)) // whole, as its hash says, but no font to this browser
  return () => void document.fonts.delete(face)
}

/** True when the reader has asked the browser to load little. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}
