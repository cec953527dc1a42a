import { expect, test } from 'vitest'
import { findRepeats } from './repeats.ts'
import { pieces } from './pieces.specimen.ts'

const a = '去年春天，城北纺织厂停了最后一台织机，厂房里第一次安静了下来。'
const b = '变化从一次居民议事会开始，街道把厂区的图纸贴在墙上请大家来画。'

const head = '城北纺织厂里的旧织机搬进了社区博物馆的院子'

const found = (...texts: string[]) =>
  findRepeats(pieces(...texts)).map(({ piece, of, method }) => `${piece.first} ${method} in ${of.first}`)

test.each([
  ['a whole copy', [a, b, a], ['3 exact in 1']],
  ['a suffix, wherever it stands', [a.slice(8), a, b], ['1 contained in 2']],
  ['a prefix after its whole', [a, b, a.slice(0, 22)], ['3 contained in 1']],
  [
    'five echoes hang on the one whole text',
    [a, a.slice(6), a.slice(6), a.slice(6, 28), a.slice(6)],
    ['2 contained in 1', '3 contained in 1', '4 contained in 1', '5 contained in 1'],
  ],
  ['spaces make no difference', [a, a.replace('，', '， ')], ['2 exact in 1']],
  ['a byline twice is two bylines', ['本报记者 林禾', a, '本报记者 林禾', b], []],
  ['a phrase within a text is no echo', [a, '城北纺织厂停了最后一台织机'], []],
  ['a headline that the story quotes stays', [head, `昨天，${head}，围观的人很多。`], []],
  ['a headline that the story begins with stays', [head, `${head}，围观的人很多。`], []],
  ['different texts are no repeats', [a, b], []],
])('%s', (_, texts, repeats) => {
  expect(found(...texts)).toEqual(repeats)
})
