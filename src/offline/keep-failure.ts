import { ShelfError, type ShelfFailure } from '../shelf/errors.ts'

/** Why an issue could not be kept: what its host, or this device, had against it. */
export type KeepFailure =
  | Extract<ShelfFailure, 'no-such-issue' | 'damaged' | 'newer' | 'offline' | 'unreachable'>
  /** There is no room left. */
  | 'no-room'
  /** This browser keeps nothing: a private window, storage switched off, a disk that fails. */
  | 'no-storage'

/** What `error` means for one who wants to keep an issue. What is not the host's is the device's. */
export function keepFailureOf(error: unknown): KeepFailure {
  if (!(error instanceof ShelfError)) return isQuota(error) ? 'no-room' : 'no-storage'
  switch (error.reason) {
    case 'no-such-paper':
    case 'no-such-issue':
    case 'no-such-page':
    case 'no-such-article':
    case 'no-such-column':
      return 'no-such-issue'
    case 'damaged':
    case 'newer':
    case 'offline':
    case 'unreachable':
      return error.reason
  }
}

/** Browsers have called it by several names. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(error.name)
}
