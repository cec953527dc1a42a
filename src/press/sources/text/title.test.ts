import { expect, test } from 'vitest'
import { misreadInitials, resolveTitle } from './title.ts'

test.each([
  ['what is known wins', { known: '江畔晚报', nameplate: '江目半晚' }, { title: '江畔晚报', isGarbled: true }],
  ['a clean nameplate is the name', { nameplate: '江畔晚报' }, { title: '江畔晚报', isGarbled: false }],
  [
    'the imprint, when the spelling bears it out',
    { nameplate: '讠工日半', titleLatin: 'JIANG PAN WAN BAO', publisher: '江畔晚报社' },
    { title: '江畔晚报', isGarbled: true },
  ],
  [
    'not the imprint of another paper',
    { nameplate: '江畔晚报', titleLatin: 'JIANG PAN WAN BAO', publisher: '江畔日报社' },
    { title: '江畔晚报', isGarbled: false },
  ],
  ['nothing to go by', { nameplate: '讠工日半' }, { isGarbled: true }],
  ['a Latin nameplate', { nameplate: 'The Harbour Weekly' }, { title: 'The Harbour Weekly', isGarbled: false }],
  ['a name in capitals only', { titleLatin: 'THE HARBOUR WEEKLY' }, { title: 'THE HARBOUR WEEKLY', isGarbled: false }],
  ['no nameplate at all', {}, { isGarbled: false }],
])('%s', (_, clues, result) => {
  expect(resolveTitle(clues)).toEqual(result)
})

test.each([
  ['jpwb_desk', undefined],
  ['jqwb_desk', 'jpwb'],
  ['jp.jpvb', 'jpwb'],
  ['news', undefined],
  ['editor', undefined],
])('of the mailbox %s', (address, initials) => {
  expect(misreadInitials(address, 'JIANG PAN WAN BAO')).toBe(initials)
})
