import { expect, test } from 'vitest'
import { anArticle, anIssue } from '../../../testing/issues.ts'
import { placeOf } from '../../../issue/locator.ts'
import { addressesOf } from './addresses.ts'

const issue = anIssue()
const text = '大堤今晨合龙，两岸居民陆续返家，渡口恢复通航。'
const article = anArticle({
  blocks: [
    { t: 'p', k: 'a', text: '清晨，河面起雾。' },
    { t: 'h', k: 'b', text: '合龙' },
    { t: 'p', k: 'c', text },
  ],
})

test('nothing chosen and nothing searched for, there is one address', () => {
  const { article: whole, chosen, marked, qr } = addressesOf(issue, article, { chosen: undefined })
  expect([whole, chosen, marked, qr]).toEqual(['/harbor/2021-07-20/1-01', undefined, undefined, whole])
})

test('words that are marked stay in the address', () => {
  expect(placeOf(addressesOf(issue, article, { chosen: undefined, q: '大堤' }).marked ?? '')).toMatchObject({
    q: '大堤',
  })
})

test('a QR names the paragraph and so many of its first words that a telephone can still read it', () => {
  const { chosen = '', qr } = addressesOf(issue, article, { chosen: { from: 2, to: 3 } })
  expect(placeOf(chosen)).toMatchObject({ paragraphs: { from: 2, to: 3, quote: text } })
  expect(placeOf(qr)).toMatchObject({ paragraphs: { from: 2, to: 3, quote: '大堤今晨合龙' } })
  expect(qr.length).toBeLessThan(100)
})
