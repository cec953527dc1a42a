import { expect, test } from 'vitest'
import { addressWith, askedOf, isOneIssue, orderOf, requestOf } from './asked.ts'

const whole =
  '?q=%E5%A4%A7%E6%A1%A5&paper=harbor&from=2019-01-01&to=2021-12-31&page=1&column=%E6%B1%9F&kind=news&sort=old'

test('an address is read and written again as it was', () => {
  expect(addressWith(askedOf(whole))).toBe(`/search${whole}`)
})

test('a change replaces, adds and takes away', () => {
  const asked = askedOf(whole)
  expect(
    addressWith(asked, { from: undefined, to: undefined, page: undefined, column: undefined, kind: 'photo' }),
  ).toBe('/search?q=%E5%A4%A7%E6%A1%A5&paper=harbor&kind=photo&sort=old')
  expect(addressWith(askedOf('?paper=harbor'), { q: '桥' })).toBe('/search?q=%E6%A1%A5&paper=harbor')
})

test('the usual order is not spelled, and an unknown one is the usual one', () => {
  expect(addressWith(askedOf('?q=a&sort=new'))).toBe('/search?q=a')
  expect(orderOf(askedOf('?sort=loudest'))).toBe('new')
  expect(orderOf(askedOf('?sort=title'))).toBe('title')
})

test('the worker is asked for just what the address says', () => {
  const asked = askedOf(whole)
  if (!asked.paper) throw new Error('the address names a paper')
  expect(requestOf(asked, asked.paper, 20)).toEqual({
    q: '大桥',
    paper: 'harbor',
    from: '2019-01-01',
    to: '2021-12-31',
    page: '1',
    column: '江',
    kind: 'news',
    sort: 'old',
    limit: 20,
  })
  expect(requestOf({}, asked.paper, 60)).toEqual({ q: '', paper: 'harbor', sort: 'new', limit: 60 })
})

test('one day is one issue, a span is not', () => {
  expect(isOneIssue(askedOf('?from=2021-07-20&to=2021-07-20'))).toBe(true)
  expect(isOneIssue(askedOf('?from=2021-07-20'))).toBe(false)
  expect(isOneIssue(askedOf('?from=2021-07-20&to=2021-07-21'))).toBe(false)
  expect(isOneIssue({})).toBe(false)
})
