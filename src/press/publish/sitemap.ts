import type { IssueDate } from '../../issue/ids.ts'
import { escapeHtml } from './html.ts'

/** An address and the day of what stands there. */
export type SiteAddress = { url: string; date: IssueDate | undefined }

/** As sitemaps.org has it: no file may name more, or be larger. */
const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 }

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const end = '</urlset>\n'

/** The sitemaps of `addresses`, each as its text, one at a time: no more than one is ever held. */
export function* sitemapsOf(addresses: Iterable<SiteAddress>, limits = sitemapLimits): Generator<string> {
  const begin = `${declaration}<urlset ${namespace}>\n`
  let lines: string[] = []
  let size = begin.length + end.length
  for (const { url, date } of addresses) {
    const line = `<url><loc>${escapeHtml(url)}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}</url>\n`
    // addresses are percent-encoded, so that characters are bytes
    if (lines.length === limits.addresses || (lines.length > 0 && size + line.length > limits.bytes)) {
      yield begin + lines.join('') + end
      lines = []
      size = begin.length + end.length
    }
    lines.push(line)
    size += line.length
  }
  if (lines.length > 0) yield begin + lines.join('') + end
}

/** The index of sitemaps at `urls`. */
export function sitemapIndex(urls: readonly string[]): string {
  const lines = urls.map((url) => `<sitemap><loc>${escapeHtml(url)}</loc></sitemap>\n`)
  return `${declaration}<sitemapindex ${namespace}>\n${lines.join('')}</sitemapindex>\n`
}

/** robots.txt with the address of the sitemap in it, once; the rest is as its owner wrote it. */
export function robotsWith(robots: string, sitemap: string): string {
  const lines = robots
    .split(/\r\n|\n|\r/)
    .filter((line) => !/^sitemap:.*\/sitemap\.xml\s*$/i.test(line))
    .join('\n')
    .trimEnd()
  return `${lines === '' ? '' : `${lines}\n`}Sitemap: ${sitemap}\n`
}
