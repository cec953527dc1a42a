import { expect, test } from 'vitest'
import { corpusOf } from './corpus.ts'
import { gain, straddle, strongStraddle } from './straddle.ts'

const filler = Array.from(
  { length: 60 },
  (_, at) => `第${at}天清早，渡口的人${'看着江面等船'.slice(at % 3)}，谁也没有说话${at}。`,
)

test('a corpus counts what it holds, within paragraphs and at their starts', () => {
  const corpus = corpusOf(['江水江水', '江岸'])
  expect(corpus.count('江水')).toBe(2)
  expect(corpus.count('江')).toBe(3)
  expect(corpus.count('\n江')).toBe(2)
  expect(corpus.count('岸江')).toBe(0)
  expect(corpus.count('')).toBe(0)
  expect(corpus.count('江水江水江水江水江水')).toBe(0)
})

test('a word cut in two is known by its whole elsewhere', () => {
  const tail = '参加合作社的一共有五家养殖专业'
  const head = '合作社，每家出两个人'
  const corpus = corpusOf([
    ...filler,
    tail,
    head,
    '村里的养殖专业合作社去年成立。',
    '第二家养殖专业合作社也挂了牌。',
    '养殖专业合作社的账本公开了。',
  ])
  // 合作社 begins paragraphs and stands after other words too, so only a true second half is trusted
  expect(straddle(tail, head, corpus)).toBe(0)
  expect(straddle('参加的一共有五家养殖专业合', '作社，每家出两个人', corpus)).toBeGreaterThanOrEqual(strongStraddle)
})

test('two paragraphs that only meet are no word', () => {
  const corpus = corpusOf([...filler, '渡口的灯还亮着', '看着江面的人散了'])
  expect(straddle('渡口的灯还亮着', '看着江面的人散了', corpus)).toBe(0)
})

test('the gain over a paragraph’s start is asked only of a large archive', () => {
  const tail = '他们认真学习借鉴'
  const head = '先进地区经验，回来再议'
  expect(gain(tail, head, corpusOf([tail, head]))).toBe(0)
  const archive = Array.from(
    { length: 4000 },
    (_, at) => `第${at}次会议要求各地学习借鉴先进地区经验，并把做法带回来${at}。`,
  )
  const corpus = corpusOf([...archive, tail, head])
  expect(gain(tail, head, corpus)).toBeGreaterThanOrEqual(7)
  expect(gain('渡口的灯还亮着', '第三次会议要求各地', corpus)).toBeLessThan(0)
})
