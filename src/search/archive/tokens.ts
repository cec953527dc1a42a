import { fold } from '../../issue/fold.ts'
import type { Doc } from '../doc.ts'

/** Before a token that stands in the heads of an article; no token of a text begins so. */
export const headMark = '^'

/** Under what an article is filed for what it is, and not for what it says; no token of a text holds a colon. */
export const fieldTokens = {
  /** A label as it is printed, or as it was typed. */
  page: (label: string): string => `page:${fold(label)}`,
  kind: (kind: Doc['kind']): string => `kind:${kind}`,
  hasPicture: 'picture:',
}

export function fieldTokensOf({ page, kind, hasPicture }: Pick<Doc, 'page' | 'kind' | 'hasPicture'>): string[] {
  return [fieldTokens.page(page), fieldTokens.kind(kind), ...(hasPicture ? [fieldTokens.hasPicture] : [])]
}

/** Where a token is filed, 0 to 2^32 - 1: FNV-1a over its UTF-16 units, its bits then mixed once more. */
export function hashOf(token: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < token.length; at += 1) {
    const unit = token.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One of 2^`bits` places, by the first bits of a hash. */
export function placeOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits)
}

/** The name of the file of a frequent token: its UTF-8 bytes in hexadecimal. */
export function nameOf(token: string): string {
  return Array.from(new TextEncoder().encode(token), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
