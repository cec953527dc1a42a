/** What is wrong with a path that should lie below the folder; `undefined` when nothing is. */
export function wrongPath(path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//')) return 'is an address, not a file'
  if (/^[/\\~]/.test(path)) return 'is not below the issue'
  if (path.split(/[/\\]/).includes('..')) return 'climbs out of the issue'
  if (path === '' || path.includes('\0') || path.includes('\\')) return 'is not a path'
  return undefined
}
