import { describe, expect, test } from 'vitest'
import { filesOfTheShelf, strategyFor } from './strategy.ts'

const hosts = [
  'https://example.org/',
  'https://example.org/paper/',
  'https://example.org/papers/',
  'http://localhost:4173/a.b/',
]

describe.each(hosts)('a reader at %s', (host) => {
  const scope = new URL(host)

  test.each([
    ['index.html', 'shell'],
    ['assets/index-Bx3k9.js', 'shell'],
    ['assets/index-Bx3k9.css', 'shell'],
    ['assets/fret-Dd8c1.svg', 'shell'],
    ['assets/index-Bx3k9.js?import', 'shell'],
    ['favicon.svg', 'shell'],
    ['manifest.webmanifest', 'shell'],
    ['assets/noto-serif-sc-4-wght-normal-Cx1.woff2', 'face'],
    ['', 'network'], // only a visit to it is answered, not a request for it as a file
    ['service-worker.js', 'network'],
    ['assets/photo.jpg', 'network'],
    ['assets/more/index.js', 'network'],
    ['assets/%2e%2e/papers/x.js', 'network'],
    ['papers/index.json', 'network'],
    ['papers/harbor/paper.json', 'network'],
    ['papers/harbor/nameplate.svg', 'network'],
    ['papers/harbor/2021/2021-07-20/issue.json', 'network'],
    ['papers/harbor/2021/2021-07-20/images/a.woff2', 'network'],
    ['papers/assets/index.js', 'network'],
    ['harbor/2021-07-20', 'network'],
    ['harbor/index.html', 'network'],
    ['x.js', 'network'],
  ])('answers %s from: %s', (path, strategy) => {
    expect(strategyFor(new URL(path, scope), scope)).toBe(strategy)
  })

  test.each([
    ['', false],
    ['harbor/2021-07-20/1-03', false],
    ['harbor/2021-07-20/papers', false], // a page of that name
    ['search?q=/papers/', false],
    ['papersea/2021-07-20', false],
    ['settings', false],
    ['papers/harbor/2021/2021-07-20/issue.json', true],
    ['papers/harbor/2021/2021-07-20/source/1.txt', true],
    ['papers/harbor/feed.xml', true],
    ['papers/', true],
  ])('a visit to %s is to a file of the shelf: %s', (path, is) => {
    const { pathname, search } = new URL(path, scope)
    expect(filesOfTheShelf(scope).test(pathname + search)).toBe(is)
  })
})

test.each([
  'https://elsewhere.example/paper/assets/index.js',
  'https://example.org/assets/index.js',
  'https://example.org/paperback/assets/index.js',
  'https://example.org/paper/../assets/index.js',
  'http://example.org/paper/index.html',
])('%s is beyond a reader at https://example.org/paper/', (address) => {
  expect(strategyFor(new URL(address), new URL('https://example.org/paper/'))).toBe('network')
})
