/** What the browser says of this site's storage; what it does not say is `undefined`. */
export type Storage = {
  /** Bytes, both of them guesses: browsers blur them on purpose. */
  used: number | undefined
  quota: number | undefined
  /** Whether it is kept when room runs short. */
  isProtected: boolean | undefined
}

/** Never rejects. */
export async function askStorage(): Promise<Storage> {
  const nothing: Storage = { used: undefined, quota: undefined, isProtected: undefined }
  if (!('storage' in navigator)) return nothing // not a secure page, or an engine without it
  const [estimate, isProtected] = await Promise.all([
    navigator.storage.estimate().catch(() => undefined),
    navigator.storage.persisted().catch(() => undefined),
  ])
  return { used: estimate?.usage, quota: estimate?.quota, isProtected }
}

/** Asks the browser to keep it. It may ask the reader, or decide by itself. */
export const askToProtect = (): Promise<boolean> => navigator.storage.persist().catch(() => false)

/** Safari, and whatever has its engine on a phone, not installed: what is stored there goes after seven days unopened. */
export function hasSevenDays(
  { vendor, standalone }: { vendor: string; standalone?: boolean } = navigator,
  isInstalled: boolean = matchMedia('(display-mode: standalone)').matches,
): boolean {
  return vendor.startsWith('Apple') && standalone !== true && !isInstalled
}
