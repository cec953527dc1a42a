import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ArticleId, BlockKey, Bytes, Edition, FilePath, PageLabel, PaperId, Sha256 } from './ids.ts'

test.each([
  [
    'paper',
    PaperId,
    ['harbor', 'liaoyuan-ribao', '21st-century', 'a', 'dates'],
    [
      'Harbor',
      'harbor-',
      '-harbor',
      'a--b',
      '辽源',
      'har bor',
      'harbor/..',
      '',
      'a'.repeat(41),
      'search',
      'clips',
      'library',
      'settings',
      'about',
      'papers',
      'assets',
    ],
  ],
  ['edition', Edition, ['extra', 'b', '2'], ['Extra', 'a-b', '号外', '', 'a'.repeat(17)]],
  [
    'page label',
    PageLabel,
    ['1', 'A01', '中缝', '𠮷', 'T12'],
    ['', 'A-1', 'A 1', 'A.1', 'scan', '1/2', '字'.repeat(13)],
  ],
  [
    'article id',
    ArticleId,
    ['1-03', 'A01-02', '中缝-01', '1-100', 'scan-01'],
    ['1', '1-3', '1-1000', '-01', '1_03', 'a-b-01', '1-03/..'],
  ],
  ['block key', BlockKey, ['a', '3f2a91c', '3f2a91cx2'], ['', 'A', 'p-1', 'a'.repeat(13)]],
  [
    'sha256',
    Sha256,
    ['0'.repeat(64), 'abcdef0123456789'.repeat(4)],
    ['', '0'.repeat(63), '0'.repeat(65), 'A'.repeat(64)],
  ],
  [
    'path',
    FilePath,
    ['issue.json', '2021-07-20~extra/issue.json', 'images/湖 1.jpg'.replace(' ', ''), 'a/b/c.d.e', '-a', '_a'],
    [
      '',
      '.',
      '..',
      './a',
      'a/.',
      'a/..',
      'a/../b',
      'a/./b',
      '/a',
      'a/',
      'a//b',
      '.a',
      'a/.b',
      'a b',
      'a\\b',
      'a:b',
      'https://x',
      'a?b',
      'a#b',
      'a%2e',
      'a\0',
      'a\n',
      '\u202ea',
      'a'.repeat(201),
    ],
  ],
  ['number of bytes', Bytes, [0, 1e9], [-1, 1.5, Number.NaN, 1e9 + 1, '1']],
])('a %s is what it is and nothing else', (_name, schema, good, bad) => {
  expect(good.filter((value) => !v.is(schema, value))).toEqual([])
  expect(bad.filter((value) => v.is(schema, value))).toEqual([])
})
