/**
 * Why the paper's own search server gave no answer that can be shown: it was not reached or said no; it took too long; what it
 * said does not fit the paper or itself.
 */
export type RemoteFailure = 'unreachable' | 'slow' | 'wrong'

export class RemoteError extends Error {
  override readonly name = 'RemoteError'
  readonly reason: RemoteFailure

  constructor(reason: RemoteFailure, found: string, options?: ErrorOptions) {
    super(`search server: ${found}`, options)
    this.reason = reason
  }
}
