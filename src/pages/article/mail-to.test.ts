import { expect, test } from 'vitest'
import { mailTo } from './mail-to.ts'

test('whatever stands in subject and body arrives as it is, lines ended as in a mail', () => {
  const url = new URL(
    mailTo('desk@harbor.example', '报错：合龙 & “雾散” 50%?', 'https://harbor.example/a?q=雾#p2\n\n') ?? '',
  )
  expect([url.protocol, url.pathname, url.hash]).toEqual(['mailto:', 'desk@harbor.example', ''])
  expect([...url.searchParams]).toEqual([
    ['subject', '报错：合龙 & “雾散” 50%?'],
    ['body', 'https://harbor.example/a?q=雾#p2\r\n\r\n'],
  ])
  expect(url.search).not.toContain('+') // to a mail that is a plus
})

test('an address adds no fields of its own', () => {
  const url = new URL(mailTo('a?cc=b&d#e@harbor.example', 's', '') ?? '')
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(decodeURIComponent(url.pathname)).toBe('a?cc=b&d#e@harbor.example')
})

test.each(['desk', 'desk at harbor.example', 'desk@harbor.example, news@harbor.example', '@', 'a@b@c'])(
  '“%s” is no address to write to',
  (email) => {
    expect(mailTo(email, 's', 'b')).toBeUndefined()
  },
)
