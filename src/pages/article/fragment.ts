/** The fragment of an address as it stands there, decoded; as it is where it cannot be. */
export function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}
