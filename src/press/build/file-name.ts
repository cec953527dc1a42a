/** `name` with nothing in it that a web host, a file system or the shelf's paths could stumble over. */
export function safeName(name: string, most = 60): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
  return Array.from(safe).slice(0, most).join('')
}

/** The last part of a path without its ending. */
export function stemOf(path: string): string {
  const name = path.split('/').at(-1) ?? path
  return safeName(name.replace(/\.[^.]*$/, '')) || 'picture'
}
