import { expect, test } from 'vitest'
import { parseQuery } from '../query.ts'
import { inHeadline, questionOf } from './question.ts'

const asked = (q: string) => questionOf(parseQuery(q))
const all = (text: string) => ({ match_phrase: { all: text } })
const pairs = (text: string) => ({ match_phrase: { 'all.pairs': text } })

test.each([
  ['新能源汽车', [pairs('新能源汽车')]],
  ['雪', [all('雪')]],
  ['新能源 汽车', [pairs('新能源'), pairs('汽车')]],
  ['5g 汽车', [all('\u00025g\u0003'), pairs('汽车')]],
  // the last word may go on, and only pairs of whole words are filed
  ['5g', [all('\u00025g')]],
  ['华为5g', [all('华为\u00025g')]],
  ['10%', [pairs('\u000210\u0003%')]],
  ['"new york"', [pairs('\u0002new\u0003 \u0002york\u0003')]],
  ['雪 或 大雨', [{ bool: { should: [all('雪'), pairs('大雨')], minimum_should_match: 1 } }]],
  ['栏目:民生', [{ match_phrase: { 'column.pairs': '民生' } }]],
  ['记者:王', [{ match_phrase: { bylines: '王' } }]],
  ['标题:大雪', [{ match_phrase: { 'heads.pairs': '大雪' } }]],
  ['版:A01', [{ terms: { page: ['a01'] } }]],
  ['类型:news', [{ terms: { kind: ['news'] } }]],
  ['图:无', [{ term: { hasPicture: false } }]],
  ['雪 2019..2020', [all('雪'), { range: { date: { gte: '2019-01-01', lte: '2020-12-31' } } }]],
])('%s is asked as it is meant', (q, filter) => {
  expect(asked(q)).toEqual({ filter, must_not: [] })
})

test('what must not occur is asked to be nowhere', () => {
  expect(asked('雪 -大雨')).toEqual({ filter: [all('雪')], must_not: [pairs('大雨')] })
})

test('for title first, any part in the headline counts, and where none is marked nothing does', () => {
  expect(inHeadline(parseQuery('雪'))).toEqual({ match_phrase: { headline: '雪' } })
  expect(inHeadline(parseQuery('类型:news'))).toEqual({ match_none: {} })
})

test('what is typed is never anything but text to the engine', () => {
  for (const q of ['*', '.*雪', '{"match_all":{}}', '雪~2', '/雪.*/', 'all:雪'])
    expect(JSON.stringify(asked(q).filter)).not.toMatch(/query_string|regexp|wildcard|fuzz|match_all":/)
})
