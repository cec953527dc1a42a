/** Why something on the shelf could not be read; what the reader is told depends on it. */
export type ShelfFailure =
  /** The host has no such file: no paper of that name, no issue that day. */
  | 'no-such-paper'
  | 'no-such-issue'
  | 'no-such-page'
  | 'no-such-article'
  | 'no-such-column'
  /** The file came and is not what it should be: cut short, changed, not ours. */
  | 'damaged'
  /** Made by a newer press than this reader understands. */
  | 'newer'
  /** This device has no network, and the issue is not kept here. */
  | 'offline'
  /** The network is there, the host does not answer. */
  | 'unreachable'

export class ShelfError extends Error {
  override readonly name = 'ShelfError'
  readonly reason: ShelfFailure
  /** The file, or the address that was looked for, as the reader may read it out to somebody. */
  readonly file: string
  /** For `damaged`: what was found, a line each. */
  readonly details: readonly string[]

  constructor(reason: ShelfFailure, file: string, details: readonly string[] = [], options?: ErrorOptions) {
    super(`${file}: ${reason}${details.length > 0 ? ` (${details.join('; ')})` : ''}`, options)
    this.reason = reason
    this.file = file
    this.details = details
  }
}
