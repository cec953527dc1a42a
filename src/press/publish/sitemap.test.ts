import { expect, test } from 'vitest'
import { anIssue } from '../../testing/issues.ts'
import { robotsWith, sitemapIndex, sitemapsOf } from './sitemap.ts'

const { date } = anIssue()
const addresses = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ url: `https://example.org/harbor/${at}`, date }))
const lengths = (texts: Iterable<string>) => [...texts].map((text) => text.match(/<url>/g)?.length ?? 0)

test.each([
  [0, []],
  [1, [1]],
  [3, [3]],
  [4, [3, 1]],
  [7, [3, 3, 1]],
])('%i addresses at three a file are files of %j', (count, expected) => {
  expect(lengths(sitemapsOf(addresses(count), { addresses: 3, bytes: 1e6 }))).toEqual(expected)
})

test('no file is larger than it may be, and no address is lost', () => {
  const texts = [...sitemapsOf(addresses(100), { addresses: 50, bytes: 1000 })]
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000)
  expect(lengths(texts).reduce((sum, length) => sum + length, 0)).toBe(100)
})

test('fifty thousand and one addresses are two files', () => {
  expect(lengths(sitemapsOf(addresses(50_001)))).toEqual([50_000, 1])
})

test('an address is the day of its issue, its signs escaped', () => {
  const [text] = sitemapsOf([{ url: 'https://example.org/?a=1&b=2', date }])
  expect(text).toContain('<url><loc>https://example.org/?a=1&amp;b=2</loc><lastmod>2021-07-20</lastmod></url>')
  expect(sitemapIndex(['https://example.org/sitemap-1.xml'])).toContain(
    '<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>',
  )
})

test('robots.txt names the sitemap once, and keeps what its owner wrote', () => {
  const once = robotsWith(
    'User-agent: *\nDisallow: /private\nSitemap: https://other.example/own.xml\n',
    'https://a.example/sitemap.xml',
  )
  expect(once).toBe(
    'User-agent: *\nDisallow: /private\nSitemap: https://other.example/own.xml\nSitemap: https://a.example/sitemap.xml\n',
  )
  expect(robotsWith(once, 'https://a.example/sitemap.xml')).toBe(once)
  expect(robotsWith(once, 'https://b.example/sitemap.xml')).not.toContain('a.example')
})
