import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fold } from '../issue/fold.ts'
import { IssueDate } from '../issue/ids.ts'
import { hasQuestion, longestQuery, parseQuery, partsOf, type Part, type Query } from './query.ts'
import { spokenDates } from './spoken-dates.ts'

const today = v.parse(IssueDate, '2024-05-10')
const parse = (typed: string) => parseQuery(typed, { readDate: spokenDates(today) })
const shown = ({ text, isOpen }: Part) => `${text}${isOpen ? '*' : ''}`
const words = (typed: string) => parse(typed).groups.map((group) => group.map(shown).join(' | '))
const notes = (typed: string) => parse(typed).notes.map((note) => `${note.why} ${note.typed}`)
/** What the fields ask for, without what asks nothing. */
const asked = (typed: string) => {
  const { titles, columns, bylines, pages, kinds, ...rest } = parse(typed).where
  const lists = { pages, kinds, columns: columns.map(shown), bylines: bylines.map(shown), titles: titles.map(shown) }
  return { ...Object.fromEntries(Object.entries(lists).filter(([, all]) => all.length > 0)), ...rest }
}

describe('words', () => {
  test.each([
    ['大堤', ['大堤*']],
    ['大堤 合龙', ['大堤', '合龙*']],
    ['　大堤　 合龙\t乡村 ', ['大堤', '合龙', '乡村*']],
    ['ＡＩ　River', ['ai', 'river*']],
    ['新能源汽車', ['新能源汽车*']],
    ['war and war', ['war*', 'and']], // said twice, asked once
    ['王　建', ['王', '建*']],
    ['𠮷野家', ['𠮷野家*']],
    ['半个\ud842', ['半个*']],
    ['上\u0000下', ['上', '下*']],
    ['', []],
    ['　 \n', []],
    ['2025', ['2025*']],
    ['10% c++ -', ['10%', 'c++', '-*']],
    ['12:30 3：2 https://a.cn', ['12:30', '3:2', 'https://a.cn*']],
    ['.*+?^${}()[]\\', ['.*+?^${}()[]\\*']],
    ['堤'.repeat(200), [`${'堤'.repeat(200)}*`]],
  ])('%j looks for %j, and there is nothing to say', (typed, parts) => {
    expect(words(typed)).toEqual(parts)
    expect(notes(typed)).toEqual([])
  })

  test('beyond ten parts, and beyond 200 characters, they are left out, and that is said', () => {
    expect(words('a b c d e f g h i j k l')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j*'])
    expect(notes('a b c d e f g h i j k l')).toEqual(['too-many k l'])
    expect(words('a|b|c|d|e|f|g|h|i|j|k')).toEqual(['a | b | c | d | e | f | g | h | i | j*'])
    expect(words('堤'.repeat(300))).toEqual([`${'堤'.repeat(200)}*`])
    expect(notes('堤'.repeat(203))).toEqual(['too-long 堤堤堤'])
    expect(words(`${'堤'.repeat(199)}𠮷`)).toEqual([`${'堤'.repeat(199)}*`]) // never half of it
  })
})

describe('quotes', () => {
  test.each([
    ['“大堤”', ['大堤']],
    ['war "war"', ['war']], // the last one is whole, and so is the same one before
    ['"River  path"', ['river path']],
    ['＂river　path＂ open', ['river path', 'open*']],
    ['「長　堤」', ['长 堤']],
    ['”大堤“', ['大堤']], // as an input method may set them
    ['『a b』 c', ['a b', 'c*']],
    ['“一带一路”建设', ['“一带一路”建设*']], // as printed
    ['“一带一路”建设 “绿色”', ['“一带一路”建设', '绿色']],
    ['5"盘 don\'t', ['5"盘', "don't*"]],
    ['"a | b 或 -c 版:1"', ['a | b 或 -c 版:1']], // within quotes nothing has a meaning
    ['""', ['""*']],
    ['“', ['“*']],
  ])('%s looks for %j, and there is nothing to say', (typed, parts) => {
    expect(words(typed)).toEqual(parts)
    expect(notes(typed)).toEqual([])
  })

  test('one that does not end is left out', () => {
    expect(words('"river path 大堤')).toEqual(['river', 'path', '大堤*'])
    expect(notes('"river path 大堤')).toEqual(['unclosed "river'])
    expect(words('标题:“大')).toEqual([])
    expect(asked('标题:“大')).toEqual({ titles: ['大*'] })
  })
})

describe('或 and -', () => {
  test.each([
    ['大堤 或 长堤', ['大堤 | 长堤*']],
    ['a 或 b OR c d', ['a | b | c', 'd*']],
    ['a|b', ['a | b*']],
    ['a ＯＲ b ｜ "c d"', ['a | b | c d']],
    ['a or b', ['a', 'or', 'b*']], // a word of English
    ['a 或 a', ['a*']],
    ['或者 或许', ['或者', '或许*']],
  ])('%s looks for %j, and there is nothing to say', (typed, parts) => {
    expect(words(typed)).toEqual(parts)
    expect(notes(typed)).toEqual([])
  })

  test.each([
    ['或', ['或*'], ['nothing-beside 或']],
    ['a OR', ['a', 'or*'], ['nothing-beside OR']],
    ['| a', ['|', 'a*'], ['nothing-beside |']],
    ['a 或 -b', ['a', '或*'], ['nothing-beside 或']],
    ['a 或 版:1', ['a', '或*'], ['nothing-beside 或']],
  ])('%s, where 或 joins nothing, looks for %j', (typed, parts, said) => {
    expect(words(typed)).toEqual(parts)
    expect(notes(typed)).toEqual(said)
  })

  test.each([
    ['大堤 -合龙', ['大堤*'], ['合龙']],
    ['大堤 －合龍', ['大堤*'], ['合龙']],
    ['river -"the path" -path', ['river*'], ['the path', 'path']],
    ['a-b', ['a-b*'], []],
    ['river 版:1 -path', ['river*'], ['path']],
  ])('%s looks for %j without %j', (typed, parts, without) => {
    expect(words(typed)).toEqual(parts)
    expect(parse(typed).without.map(shown)).toEqual(without)
    expect(notes(typed)).toEqual([])
  })
})

describe('fields', () => {
  test.each([
    ['版:1', { pages: ['1'] }],
    ['頁：Ａ01', { pages: ['a01'] }],
    ['page:1,2 版:第3版 版:中缝', { pages: ['1', '2', '3', '中缝'] }],
    ['栏目:民生', { columns: ['民生*'] }],
    ['欄目:民生、文化 大堤', { columns: ['民生', '文化'] }],
    ['栏目:民生 图:有', { columns: ['民生*'], hasPicture: true }],
    ['column:"City Notes" x', { columns: ['city notes'] }],
    ['记者:林禾', { bylines: ['林禾*'] }],
    ['作者:周溪 記者：林禾', { bylines: ['周溪', '林禾*'] }],
    ['標題：大堤 标题:"the path"', { titles: ['大堤', 'the path'] }],
    ['类型:评论', { kinds: ['editorial'] }],
    ['KIND:Photo 類型：廣告', { kinds: ['photo', 'ad'] }],
    ['图:有', { hasPicture: true }],
    ['圖：無', { hasPicture: false }],
    ['image:yes', { hasPicture: true }],
  ])('%s asks for %j, and there is nothing to say', (typed, where) => {
    expect(asked(typed)).toEqual(where)
    expect(notes(typed)).toEqual([])
    expect(hasQuestion(parse(typed))).toBe(true)
  })

  test.each([
    ['记着:林禾', ['记着:林禾*'], ['unknown-field 记着:林禾']],
    ['foo:"a b" 大堤', ['foo:"a b"', '大堤*'], ['unknown-field foo:"a b"']],
    ['新华社:', ['新华社:*'], []],
    ['版:一/二', ['版:一/二*'], ['bad-value 版:一/二']],
    ['类型:小说', ['类型:小说*'], ['bad-value 类型:小说']],
    ['图:也许', ['图:也许*'], ['bad-value 图:也许']],
    ['大堤 版:', ['大堤*'], ['asks-nothing 版:']],
    ['日期:某天', ['日期:某天*'], ['bad-date 日期:某天']],
  ])('%s is searched as %j and explained', (typed, parts, said) => {
    expect(words(typed)).toEqual(parts)
    expect(asked(typed)).toEqual({})
    expect(notes(typed)).toEqual(said)
  })

  test('a field cannot be excluded', () => {
    expect(notes('大堤 -版:1')).toEqual(['bad-value -版:1'])
    expect(parse('大堤 -版:1').without).toEqual([{ text: '版:1', isOpen: false }])
  })

  test('what alone asks nothing is said to', () => {
    for (const typed of ['2019..2021', '-大堤', '日期:2020', '-大堤 ..2012']) {
      expect(notes(typed)).toEqual([`asks-nothing ${typed}`])
      expect(hasQuestion(parse(typed))).toBe(false)
    }
    expect(notes('大堤 2019..2021 -合龙')).toEqual([])
    expect(notes('')).toEqual([])
  })
})

describe('dates', () => {
  test.each([
    ['2019..2021', '2019-01-01', '2021-12-31'],
    ['2019-03..2020', '2019-03-01', '2020-12-31'],
    ['2019-3..2019-3-5', '2019-03-01', '2019-03-05'],
    ['2020-02..2020-02', '2020-02-01', '2020-02-29'],
    ['2021-07-20', '2021-07-20', '2021-07-20'],
    ['２０１９．．２０２１', '2019-01-01', '2021-12-31'],
    ['2019…2021', '2019-01-01', '2021-12-31'],
    ['2021..2019', '2019-01-01', '2021-12-31'],
    ['..2012', undefined, '2012-12-31'],
    ['2012..', '2012-01-01', undefined],
    ['2010..2019 2015..', '2015-01-01', '2019-12-31'],
    ['日期:2019', '2019-01-01', '2019-12-31'],
    ['日期:2019-2021', '2019-01-01', '2021-12-31'],
    ['date:2019-02', '2019-02-01', '2019-02-28'],
    ['日期:2019至2021', '2019-01-01', '2021-12-31'],
    ['日期：昨天', '2024-05-09', '2024-05-09'],
    ['日期:去年', '2023-01-01', '2023-12-31'],
    ['日期:2021年七月', '2021-07-01', '2021-07-31'],
    ['日期:二〇二一年七月二十日', '2021-07-20', '2021-07-20'],
    ['日期:九十年代', '1990-01-01', '1999-12-31'],
    ['日期:"20 July 2021"', '2021-07-20', '2021-07-20'],
    ['日期:2021年7月..昨天', '2021-07-01', '2024-05-09'],
    ['日期:..去年', undefined, '2023-12-31'],
    ['日期:2023年冬至', '2023-12-22', '2023-12-22'],
    ['日期:2023年夏至至2023年冬至', '2023-06-21', '2023-12-22'],
    ['日期:2023年夏至到2023年冬至', '2023-06-21', '2023-12-22'],
  ])('%s is from %s to %s', (typed, from, to) => {
    const query = parse(`大堤 ${typed}`)
    expect([query.where.from, query.where.to]).toEqual([from, to])
    expect(query.groups).toHaveLength(1)
    expect(query.notes).toEqual([])
  })

  test.each([
    '2021-02-30',
    '2021-13..2022',
    '日期:2021-02-30',
    '日期:六月十一',
    '日期:7/6/2021',
    '日期:第3版',
    '日期:..',
  ])('%s is not a date that can be, or may be two: it is searched as text, and that is said', (typed) => {
    expect(notes(typed)).toEqual([`bad-date ${typed}`])
    expect(words(typed)).toEqual([`${fold(typed)}*`])
  })

  test.each(['1..2', '..', '…', '20190..2021', 'a..b', '2025'])('%s is a text', (typed) => {
    expect(words(typed)).toEqual([`${typed}*`])
    expect(notes(typed)).toEqual([])
  })

  test('without someone to read them, dates in words narrow nothing, and figures do', () => {
    expect(parseQuery('大堤 日期:昨天')).toEqual(parseQuery('大堤'))
    expect(parseQuery('大堤 日期:2019').where.to).toBe('2019-12-31')
  })
})

/** Everything the language knows, in any order. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', '　', '-', '－', ':', '：', '"', '“', '”', '「', '」', '|', '..', '…', ','),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('版', '栏目', '記者', '标题', '类型', '图', '日期', 'page', '或', 'OR', '有', '2019'),
  },
  { weight: 1, arbitrary: fc.constantFrom('大堤', 'river', '𠮷', '\ud842', 'é', '昨天', '\u0000', '😀') },
)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
)

function allParts({ groups, without, where }: Query): Part[] {
  return [...groups.flat(), ...without, ...where.titles, ...where.columns, ...where.bylines]
}

test('whatever is typed is read: its parts are few, folded, whole, trimmed and without control characters', () => {
  fc.assert(
    fc.property(anything, (typed) => {
      const query = parse(typed)
      expect(query.groups.flat().length + query.without.length + query.where.titles.length).toBeLessThanOrEqual(10)
      for (const { text } of allParts(query)) {
        expect(text).toMatch(/^[^\s\p{Cs}\p{Cc}]+( [^\s\p{Cs}\p{Cc}]+)*$/u)
        expect(fold(text)).toBe(text)
        expect(text.length).toBeLessThanOrEqual(longestQuery)
      }
      expect(query.groups.every((group) => group.length > 0)).toBe(true)
      expect(
        new Set(
          partsOf(query)
            .filter(({ isOpen }) => isOpen)
            .map(({ text }) => text),
        ).size,
      ).toBeLessThanOrEqual(1)
      for (const { typed: said } of query.notes) expect(said).not.toBe('')
    }),
    { numRuns: 2000 },
  )
})

test('nothing typed is dropped without a word: it is searched, asks for something, or is in a note', () => {
  const word = fc.constantFrom(
    '大堤',
    'river',
    '版:1',
    '版:',
    '图:也许',
    '记着:a',
    '-长堤',
    '或',
    '2019..',
    '“一 二”',
    '"开',
    '日期:某天',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (said) => {
      const query = parse(said.join(' '))
      const known = [...allParts(query).map(({ text }) => text), ...query.notes.map((note) => fold(note.typed))]
      for (const one of said) {
        const bare = fold(one).replaceAll(/^-|[“”"]/gu, '')
        const isField =
          bare === '版:1' ? query.where.pages.includes('1') : bare === '2019..' && query.where.from !== undefined
        const joined = bare === '或' && query.groups.some((group) => group.length > 1)
        const isSaidTwice = bare === '或' && query.groups.some(([a]) => a !== undefined)
        expect(isField || joined || isSaidTwice || known.some((text) => text.includes(bare))).toBe(true)
      }
    }),
  )
})

test('words without operators are one group each, as they were typed', () => {
  const word = fc.constantFrom('大堤', '长堤', 'river', '5g', '𠮷', '10%', 'é', '，')
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), (all) => {
      const query = parse(all.join(' '))
      expect(query.groups.map((group) => group.map(({ text }) => text))).toEqual(all.map((one) => [fold(one)]))
      expect(query.groups.map(([part]) => part?.isOpen)).toEqual(all.map((_, at) => at === all.length - 1))
    }),
  )
})
