import { expect, test } from 'vitest'
import { anArticle, anIssue } from '../../../testing/issues.ts'
import { placeOf } from '../../../issue/locator.ts'
import { addressesOf } from './addresses.ts'

const { paper, date } = anIssue()
const place = { at: 'article', paper, date, article: anArticle().id } as const
const text = '大堤今晨合龙，两岸居民陆续返家，渡口恢复通航。'

test('nothing chosen and nothing searched for, there is one address', () => {
  const { article, chosen, marked, qr } = addressesOf(place, { text, q: '' })
  expect([article, chosen, marked, qr]).toEqual(['/harbor/2021-07-20/1-01', undefined, undefined, article])
})

test('words that are marked stay in the address', () => {
  expect(placeOf(addressesOf(place, { text, q: '大堤' }).marked ?? '')).toMatchObject({ q: '大堤' })
})

test('a QR names the paragraph and so many of its first words that a telephone can still read it', () => {
  const { chosen = '', qr } = addressesOf(place, { chosen: { from: 2, to: 3 }, text, q: '' })
  expect(placeOf(chosen)).toMatchObject({ paragraphs: { from: 2, to: 3, quote: text } })
  expect(placeOf(qr)).toMatchObject({ paragraphs: { from: 2, to: 3, quote: '大堤今晨合龙' } })
  expect(qr.length).toBeLessThan(100)
})
