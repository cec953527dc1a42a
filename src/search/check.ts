/** What a file's parent says of it. A hash may be cut short: then the file's must begin so. */
export type Check = { bytes?: number; sha256?: string }

/** Without hashing, in a page that came over plain http from another machine, the size alone decides. */
export async function matches(bytes: Uint8Array, check: Check): Promise<boolean> {
  if (check.bytes !== undefined && bytes.length !== check.bytes) return false
  if (check.sha256 === undefined) return true
  const hash = await sha256(bytes)
  return hash === undefined || hash.startsWith(check.sha256)
}

async function sha256(bytes: Uint8Array): Promise<string | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no file lies in shared memory
  const own = bytes as Uint8Array<ArrayBuffer>
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- the types say always; outside secure contexts it is absent
  const digest = await crypto.subtle?.digest('SHA-256', own)
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- the same
  if (!digest) return undefined
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** No file of the shelf begins as a page of the web does, whatever its first byte is. */
export function startsAsHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()
  return /^<(!doctype|!--|html|head|body|\?xml)/i.test(start)
}
