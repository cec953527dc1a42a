import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** What a font says of its rights: its copyright line, and of its licence the description and the address. */
export type Rights = { copyright: string; licence: string; licenceUrl: string }

const mostBytes = 100_000

/**
 * The licence that must go with a subset of the font in `path`, copyright first, as it came beside the font or as the font
 * tells it. `undefined` when neither of them says that it is the SIL Open Font License.
 */
export function openLicence(path: string, rights: Rights): string | undefined {
  const said = `${rights.licence} ${rights.licenceUrl}`.trim()
  if (said !== '' && !isOfl(said)) return undefined
  // what the font says is of this font; a file beside it may be meant for another
  const text =
    said !== '' && rights.copyright !== ''
      ? standard()
      : (licenceBeside(path) ?? (said === '' ? undefined : standard()))
  if (text === undefined || text.includes(rights.copyright)) return text
  return `${rights.copyright}\n\n${text}`
}

function standard(): string {
  const notice = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'
  return `${notice}\n\n${readFileSync(new URL('ofl.txt', import.meta.url), 'utf8')}`
}

function isOfl(text: string): boolean {
  return /SIL Open Font License|\bopenfontlicense\.org\b|\bscripts\.sil\.org\/OFL\b/i.test(text)
}

/** OFL.txt, LICENSE or the like in the font's folder, or in the one above it. */
function licenceBeside(path: string): string | undefined {
  const folder = dirname(resolve(path))
  for (const one of [folder, dirname(folder)]) {
    for (const name of readdirSync(one).toSorted()) {
      const file = join(one, name)
      if (!/^(OFL|LICEN[CS]E|COPYING)([-_. ].*)?$/i.test(name) || !isText(file)) continue
      const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
      if (/SIL OPEN FONT LICENSE/i.test(text)) return text
    }
  }
  return undefined
}

function isText(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.size <= mostBytes
}
