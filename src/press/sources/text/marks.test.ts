import { expect, test } from 'vitest'
import { readCaption, readCredit } from './captions.ts'
import { columnsNamedIn, isColumnTitle } from './columns.ts'
import { readContinued, readJump } from './jumps.ts'
import { distinctShare } from './loops.ts'
import { readNote, speaksForThePaper } from './notes.ts'

test.each([
  ['本报记者 林禾 摄', '本报记者 林禾 摄'],
  ['（周溪 供图）', '周溪 供图'],
  ['林禾 周溪 摄', '林禾 周溪 摄'],
  ['资料图片', '资料图片'],
  ['图片由江畔区文化馆提供', '图片由江畔区文化馆提供'],
  ['Photo by Ada Marsh', 'Photo by Ada Marsh'],
  ['本报记者 林禾', undefined],
  ['老街坊们都爱拍摄', undefined],
])('the credit %s', (text, credit) => {
  expect(readCredit(text)).toBe(credit)
})

test('a caption may carry its credit', () => {
  expect(readCaption('昨天，渡口的灯亮了。 林禾 摄')).toEqual({ caption: '昨天，渡口的灯亮了。', credit: '林禾 摄' })
  expect(readCaption('昨天，渡口的灯亮了。')).toBeUndefined()
})

test.each([
  ['编者按：山里的手艺', { label: '编者按', text: '山里的手艺' }],
  ['【开栏的话】山里的手艺', { label: '开栏的话', text: '山里的手艺' }],
  ['编者按', { label: '编者按', text: '' }],
  ['编后感言不必太长', undefined],
  ['记者手记里写着三个名字。', undefined],
])('the note %s', (text, note) => {
  expect(readNote(text)).toEqual(note)
})

test('a note may go on to speak for the paper', () => {
  expect(speaksForThePaper('本报今日起推出“手艺人的四季”专栏。')).toBe(true)
  expect(speaksForThePaper('本报记者昨天来到渡口。')).toBe(false)
})

test('columns are those the text names, or those that are called like one', () => {
  expect([...columnsNamedIn(['本报开设“渡口的灯”专栏和“江声”栏目。', '他写了“慢”字。'])]).toEqual(['渡口的灯', '江声'])
  for (const title of ['街坊大家谈', '园区建设进行时', '老厂长谈老厂房', '渡口故事'])
    expect(isColumnTitle(title)).toBe(true)
  for (const title of ['旧车间变会客厅 老街坊当主理人', '一张图纸大家画', '渡口的灯昨天夜里亮了。'])
    expect(isColumnTitle(title)).toBe(false)
})

test.each([
  ['灯亮了。（下转第2版）', { rest: '灯亮了。', page: '2' }],
  ['灯亮了。(转A03版)', { rest: '灯亮了。', page: 'A03' }],
  ['灯亮了。下转三版', { rest: '灯亮了。', page: '3' }],
  ['The light was on. (Continued on page 4)', { rest: 'The light was on.', page: '4' }],
  ['灯亮了（转天又灭了）', undefined],
])('the jump of %s', (text, jump) => {
  expect(readJump(text)).toEqual(jump)
})

test.each([
  ['（上接第一版）灯亮了。', { rest: '灯亮了。', page: '1' }],
  ['上接第1版', { rest: '', page: '1' }],
  ['Continued from page 1', { rest: '', page: '1' }],
  ['接第一班船的人', undefined],
])('the continuation of %s', (text, continued) => {
  expect(readContinued(text)).toEqual(continued)
})

test('a page that loops has few passages of its own', () => {
  const line = '渡口的灯昨天夜里亮了一整晚，等船的人说，这是入冬以来的第一回。'
  expect(distinctShare([line])).toBe(1)
  expect(distinctShare([line, line, line])).toBeCloseTo(1 / 3, 2)
  expect(distinctShare(['短'])).toBe(1)
})
