import { expect, test } from 'vitest'
import * as v from 'valibot'
import { IssueDate } from '../ids.ts'
import { readSpoken } from './read-spoken.ts'
import type { Reading } from './reading.ts'

/** Tuesday, 20 July 2021, 辛丑年六月十一. */
const today = v.parse(IssueDate, '2021-07-20')

type Shown = { year: number; month: number }

/** A reading in a line: what it aims at, how it was taken where that is not the plain way, and where its year is from. */
function tell(reading: Reading): string {
  const { as, from } = reading.said
  return [aimOf(reading), as === 'common' || as === reading.kind ? '' : as, from ?? ''].filter(Boolean).join(' ')
}

function aimOf(reading: Reading): string {
  switch (reading.kind) {
    case 'day':
      return reading.date
    case 'month':
      return `${reading.year}-${String(reading.month).padStart(2, '0')}`
    case 'year':
      return String(reading.year)
    case 'decade':
      return `${reading.from}–${reading.to}`
    case 'number':
      return `no. ${reading.number}`
    case 'page':
      return reading.date === undefined ? `page ${reading.page}` : `page ${reading.page} of ${reading.date}`
    case 'problem':
      return Object.values(reading.problem).join(' ')
  }
}

function meaningOf(said: string, { shown, lang = 'zh-Hans' }: { shown?: Shown; lang?: string } = {}): string {
  return readSpoken(said, { today, shown, lang }).map(tell).join('; ')
}

test.each([
  ['2021-07-20', '2021-07-20'],
  ['2021-7-20', '2021-07-20'],
  ['20210720', '2021-07-20'],
  ['2021/7/20', '2021-07-20'],
  ['2021/07/20', '2021-07-20'],
  ['2021.7.20', '2021-07-20'],
  ['2021 7 20', '2021-07-20'],
  ['2021-07', '2021-07'],
  ['2021/7', '2021-07'],
  ['2021.7', '2021-07'],
  ['1937-07', '1937-07'],
  ['202107', '2021-07; no. 202107'],
  ['7-20', '2021-07-20 month-first latest'],
  ['7/20', '2021-07-20 month-first latest'],
  ['7.20', '2021-07-20 month-first latest'],
  ['20/7', '2021-07-20 day-first latest'],
  ['3/4', '2021-03-04 month-first latest'],
  ['21-07-20', '2021-07-20 year-first; 1921-07-20 year-first; 2020-07-21 day-first; 1920-07-21 day-first'],
  ['210720', '2021-07-20 year-first; 1921-07-20 year-first; no. 210720'],
  ['37-7-7', '1937-07-07 year-first'],
  ['7/7/37', '1937-07-07 month-first'],
  ['98-07', '1998-07'],
  ['7/20/1937', '1937-07-20 month-first'],
  ['20/7/1937', '1937-07-20 day-first'],
  ['3/4/1937', '1937-03-04 month-first; 1937-04-03 day-first'],
  ['7/7/1937', '1937-07-07 month-first'],
  ['20.7.1937', '1937-07-20 day-first'],
  ['3.4.1937', '1937-04-03 day-first; 1937-03-04 month-first'],
  ['1 2 2021', '2021-01-02 month-first; 2021-02-01 day-first'],
  ['20', '2021-07-20 latest'],
  ['7', '2021-07-07 latest'],
  ['1937', '1937; no. 1937'],
  ['1999', '1999; no. 1999'],
  ['8319', 'no. 8319'],
  ['0', ''],
  ['00', ''],
  ['123456789', ''],
])('in figures, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['2021-2-29', 'no-such-day 2021 2 29'],
  ['20210230', 'no-such-day 2021 2 30'],
  ['2021/13/1', 'no-such-month 13'],
  ['2021-13', 'no-such-month 13'],
  ['13/13/1937', 'no-such-month 13 month-first'],
  ['99999999', 'no-such-month 99'],
])('in figures, %s is no day: %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['2021年7月20日', '2021-07-20'],
  ['2021年7月20号', '2021-07-20'],
  ['2021年07月20日', '2021-07-20'],
  ['2021年7月20', '2021-07-20'],
  ['2021 年 7 月 20 日', '2021-07-20'],
  ['２０２１年７月', '2021-07'],
  ['２０２１年７月２０日', '2021-07-20'],
  ['二〇二一年七月二十日', '2021-07-20'],
  ['二○二一年七月二十日', '2021-07-20'],
  ['二零二一年七月廿日', '2021-07-20'],
  ['2021年7月20日星期二', '2021-07-20'],
  ['2021年7月20日 周二', '2021-07-20'],
  ['2021-07-20(二)', '2021-07-20'],
  ['2021—07—20', '2021-07-20'],
  ['《2021年7月20日》', '2021-07-20'],
  ['7月20日。', '2021-07-20 latest'],
  ['公历2021年7月20日', '2021-07-20'],
  ['公元1937年7月7日', '1937-07-07'],
  ['7月20日', '2021-07-20 latest'],
  ['7月20号', '2021-07-20 latest'],
  ['七月二十号', '2021-07-20 latest'],
  ['七月二十日', '2021-07-20 latest'],
  ['七月卅一', '2020-07-31 latest'],
  ['21年7月20日', '2021-07-20; 1921-07-20'],
  ['二一年七月', '2021-07; 1921-07'],
  ['37年7月7日', '1937-07-07'],
  ['2021年7月', '2021-07'],
  ['2021年七月', '2021-07'],
  ['7月', '2021-07 latest'],
  ['六月', '2021-06 latest'],
  ['7月份', '2021-07 latest'],
  ['2021年', '2021'],
  ['一九三七年', '1937'],
  ['37年', '1937'],
  ['2021年底', '2021-12-31 counted'],
  ['2021年初', '2021-01-01 counted'],
  ['2021年7月底', '2021-07-31 counted'],
  ['2021年2月底', '2021-02-28 counted'],
  ['7月初', '2021-07-01 counted latest'],
  ['7月中旬', '2021-07-11 counted latest'],
  ['7月下旬', '2020-07-21 counted latest'],
  ['20日', '2021-07-20 latest'],
  ['20号', '2021-07-20 latest'],
  ['二十号', '2021-07-20 latest'],
  ['31日', '2021-05-31 latest'],
  ['三十日', '2021-06-30 latest'],
  ['月底', '2021-06-30 counted; 2021-07-31 counted'],
  ['月初', '2021-07-01 counted'],
  ['年初', '2021-01-01 counted latest'],
  ['年底', '2020-12-31 counted latest'],
  ['2021年7月20日那天的报纸', '2021-07-20'],
])('in Chinese, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['民国二十六年七月七日', '1937-07-07'],
  ['民国26年7月7日', '1937-07-07'],
  ['民國廿六年', '1937'],
  ['民国元年', '1912'],
  ['光绪三十年六月十一日', '1904-07-23 lunar'],
  ['宣统三年八月十九', '1911-10-10 lunar'],
  ['同治十三年', '1874'],
  ['辛丑年六月十一', '2021-07-20 lunar; 1961-07-23 lunar; 1901-07-26 lunar; 1841-07-28 lunar'],
  ['辛丑年', '2021; 1961; 1901; 1841'],
  ['庚子年正月初一', '2020-01-25 lunar; 1960-01-28 lunar; 1900-01-31 lunar; 1840-02-03 lunar'],
  ['庚子年7月20', '2020-09-07 lunar; 1960-09-10 lunar; 1900-08-14 lunar; 1840-08-17 lunar'],
  ['甲丑年', 'no-such-year-name 甲丑 lunar'],
])('of an era, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['今天', '2021-07-20 counted'],
  ['今日', '2021-07-20 counted'],
  ['昨天', '2021-07-19 counted'],
  ['昨日', '2021-07-19 counted'],
  ['前天', '2021-07-18 counted'],
  ['大前天', '2021-07-17 counted'],
  ['明天', '2021-07-21 counted'],
  ['后天', '2021-07-22 counted'],
  ['昨天的报纸', '2021-07-19 counted'],
  ['三天前', '2021-07-17 counted'],
  ['20天前', '2021-06-30 counted'],
  ['二十天前', '2021-06-30 counted'],
  ['一百天前', '2021-04-11 counted'],
  ['两周前', '2021-07-06 counted'],
  ['三个星期前', '2021-06-29 counted'],
  ['一个月前', '2021-06-20 counted; 2021-06 counted'],
  ['两个月前的3号', '2021-05-03 counted'],
  ['半个月前', '2021-07-05 counted'],
  ['半年前', '2021-01-20 counted'],
  ['三年前', '2018-07-20 counted; 2018'],
  ['十年前的今天', '2011-07-20 counted'],
  ['十年前的国庆', '2011-10-01 feast'],
  ['上个月3号', '2021-06-03 counted'],
  ['上月3日', '2021-06-03 counted'],
  ['本月20日', '2021-07-20 counted'],
  ['上上个月15号', '2021-05-15 counted'],
  ['上月初', '2021-06-01 counted'],
  ['上个月底', '2021-06-30 counted'],
  ['上个月今天', '2021-06-20 counted'],
  ['上个月', '2021-06 counted'],
  ['这个月', '2021-07 counted'],
  ['下个月', '2021-08 counted'],
  ['去年今天', '2020-07-20 counted'],
  ['去年的今天', '2020-07-20 counted'],
  ['去年同日', '2020-07-20 counted'],
  ['去年7月20日', '2020-07-20'],
  ['前年7月20日', '2019-07-20'],
  ['大前年7月', '2018-07'],
  ['今年七月', '2021-07'],
  ['去年', '2020'],
  ['去年年底', '2020-12-31 counted'],
  ['去年底', '2020-12-31 counted'],
  ['今年初', '2021-01-01 counted'],
  ['去年六月十一', '2020-07-31 lunar; 2020-06-11'],
])('counted from today, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['上周五', '2021-07-16 weekday'],
  ['上星期五', '2021-07-16 weekday'],
  ['上礼拜五', '2021-07-16 weekday'],
  ['上个星期五', '2021-07-16 weekday'],
  ['上周日', '2021-07-18 weekday'],
  ['上周天', '2021-07-18 weekday'],
  ['上上周日', '2021-07-11 weekday'],
  ['本周一', '2021-07-19 weekday'],
  ['这周三', '2021-07-21 weekday'],
  ['这个星期三', '2021-07-21 weekday'],
  ['下周一', '2021-07-26 weekday'],
  ['三周前的周五', '2021-07-02 weekday'],
  ['上周', '2021-07-12 counted'],
  ['上周末', '2021-07-17 weekday; 2021-07-18 weekday'],
  ['周末', '2021-07-17 weekday; 2021-07-18 weekday'],
  ['周五', '2021-07-16 weekday'],
  ['星期五', '2021-07-16 weekday'],
  ['礼拜天', '2021-07-18 weekday'],
  ['星期日', '2021-07-18 weekday'],
  ['星期二', '2021-07-20 weekday; 2021-07-13 weekday'],
])('of the week, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['七月初七', '2020-08-25 lunar latest'],
  ['农历七月初七', '2020-08-25 lunar latest'],
  ['阴历七月初七', '2020-08-25 lunar latest'],
  ['正月十五', '2021-02-26 lunar latest'],
  ['正月初一', '2021-02-12 lunar latest'],
  ['腊月廿三', '2021-02-04 lunar latest'],
  ['冬月初一', '2020-12-15 lunar latest'],
  ['六月十一', '2021-07-20 lunar latest; 2021-06-11 latest'],
  ['六月初一', '2021-07-10 lunar latest'],
  ['八月十五', '2020-10-01 lunar latest; 2020-08-15 latest'],
  ['闰六月初一', '2017-07-23 lunar latest'],
  ['闰月初一', ''],
  ['农历六月', '2021-07-10 lunar latest'],
  ['农历6月11', '2021-07-20 lunar latest'],
  ['正月', '2021-02-12 lunar latest'],
  ['初七', '2021-07-16 lunar latest'],
  ['初十', '2021-07-19 lunar latest'],
  ['2021年农历六月十一', '2021-07-20 lunar'],
  ['2021年六月十一', '2021-07-20 lunar; 2021-06-11'],
  ['2021年腊月廿三', '2022-01-25 lunar; 2021-02-04 lunar'],
  ['2020年闰四月初一', '2020-05-23 lunar'],
  ['二月二', '2021-03-14 lunar latest; 2021-02-02 latest'],
  ['十月初一', '2020-11-15 lunar latest'],
  ['十月一日', '2020-10-01 latest'],
])('of the Chinese calendar, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['2021年闰三月初一', 'no-leap-month 2021 3 lunar'],
  ['1999年闰五月初五', 'no-leap-month 1999 5 lunar'],
  ['2021年正月三十', 'no-lunar-day 2021 1 false 30 lunar'],
  ['六月卅一', 'no-lunar-day 6 false 31 lunar; no-such-day 6 31'],
  ['1839年正月初一', 'beyond-tables lunar'],
  ['农历13月1日', 'no-such-month 13 lunar'],
])('the Chinese calendar has no %s: %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['元旦', '2021-01-01 feast latest'],
  ['春节', '2021-02-12 feast latest'],
  ['大年初一', '2021-02-12 feast latest'],
  ['大年初三', '2021-02-14 feast latest'],
  ['元宵', '2021-02-26 feast latest'],
  ['元宵节', '2021-02-26 feast latest'],
  ['龙抬头', '2021-03-14 feast latest'],
  ['清明节', '2021-04-04 term latest'],
  ['端午', '2021-06-14 feast latest'],
  ['端午节', '2021-06-14 feast latest'],
  ['七夕', '2020-08-25 feast latest'],
  ['中元节', '2020-09-02 feast latest'],
  ['中秋', '2020-10-01 feast latest'],
  ['中秋节', '2020-10-01 feast latest'],
  ['重阳', '2020-10-25 feast latest'],
  ['腊八', '2021-01-20 feast latest'],
  ['小年', '2021-02-04 feast latest; 2021-02-05 feast latest'],
  ['北方小年', '2021-02-04 feast latest'],
  ['除夕', '2021-02-11 feast latest'],
  ['大年三十', '2021-02-11 feast latest'],
  ['三八妇女节', '2021-03-08 feast latest'],
  ['五一', '2021-05-01 feast latest'],
  ['劳动节', '2021-05-01 feast latest'],
  ['五四', '2021-05-04 feast latest'],
  ['六一', '2021-06-01 feast latest'],
  ['儿童节', '2021-06-01 feast latest'],
  ['七一', '2021-07-01 feast latest'],
  ['建党节', '2021-07-01 feast latest'],
  ['七七', '2021-07-07 feast latest'],
  ['八一', '2020-08-01 feast latest'],
  ['教师节', '2020-09-10 feast latest'],
  ['九一八', '2020-09-18 feast latest'],
  ['国庆', '2020-10-01 feast latest'],
  ['国庆节', '2020-10-01 feast latest'],
  ['十一', '2020-10-01 feast latest'],
  ['双十', '2020-10-10 feast latest'],
  ['平安夜', '2020-12-24 feast latest'],
  ['圣诞', '2020-12-25 feast latest'],
  ['去年除夕', '2020-01-24 feast'],
  ['2021年除夕', '2021-02-11 feast'],
  ['2019年春节', '2019-02-05 feast'],
  ['2019春节', '2019-02-05 feast'],
  ['国庆1999', '1999-10-01 feast'],
  ['1949年国庆', '1949-10-01 feast'],
])('the feast %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['大暑', '2020-07-22 term latest'],
  ['大暑节气', '2020-07-22 term latest'],
  ['冬至', '2020-12-21 term latest'],
  ['立春', '2021-02-03 term latest'],
  ['立秋', '2020-08-07 term latest'],
  ['2019年冬至', '2019-12-22 term'],
  ['2019冬至', '2019-12-22 term'],
  ['去年夏至', '2020-06-21 term'],
  ['2021年大暑', '2021-07-22 term'],
  ['2101年冬至', 'beyond-tables term'],
])('the term %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['总第8319期', 'no. 8319'],
  ['第8319期', 'no. 8319'],
  ['8319期', 'no. 8319'],
  ['总8319期', 'no. 8319'],
  ['总第八千三百一十九期', 'no. 8319'],
  ['总期号8319', 'no. 8319'],
  ['第一期', 'no. 1'],
  ['No. 8319', 'no. 8319'],
  ['no 8319', 'no. 8319'],
  ['№8319', 'no. 8319'],
  ['issue 8319', 'no. 8319'],
  ['issue no. 8,319', 'no. 8319'],
  ['#8319', 'no. 8319'],
])('%s means the issue %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['A3版', 'page A3'],
  ['第3版', 'page 3'],
  ['3版', 'page 3'],
  ['三版', 'page 3'],
  ['第十二版', 'page 12'],
  ['A03版', 'page A03'],
  ['A3', 'page A3'],
  ['头版', 'page 1'],
  ['中缝', 'page 中缝'],
  ['page 3', 'page 3'],
  ['p. 12', 'page 12'],
  ['front page', 'page 1'],
  ['2021-07-20 A3版', 'page A3 of 2021-07-20'],
  ['2021-07-20 3版', 'page 3 of 2021-07-20'],
  ['2021年7月20日第3版', 'page 3 of 2021-07-20'],
  ['7月20日3版', 'page 3 of 2021-07-20 latest'],
  ['七月二十日三版', 'page 3 of 2021-07-20 latest'],
  ['7月20日中缝', 'page 中缝 of 2021-07-20 latest'],
  ['第3版 2021-07-20', 'page 3 of 2021-07-20'],
  ['A3版 7月20日', 'page A3 of 2021-07-20 latest'],
  ['昨天头版', 'page 1 of 2021-07-19 counted'],
  ['20 July 1937, page 3', 'page 3 of 1937-07-20'],
  ['page 3, 20 July 1937', 'page 3 of 1937-07-20'],
  ['2021-02-30 3版', 'no-such-day 2021 2 30'],
])('%s means the %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['1990年代', '1990–1999'],
  ['90年代', '1990–1999'],
  ['九十年代', '1990–1999'],
  ['一九九〇年代', '1990–1999'],
  ['上世纪90年代', '1990–1999'],
  ['二十世纪九十年代', '1990–1999'],
  ['20年代', '2020–2029; 1920–1929'],
  ['1990s', '1990–1999'],
  ['the 1930s', '1930–1939'],
  ["1930's", '1930–1939'],
  ['90s', '1990–1999'],
  ["'90s", '1990–1999'],
])('%s means the years %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['農曆七月初七', '2020-08-25 lunar latest'],
  ['七月二十號', '2021-07-20 latest'],
  ['上週五', '2021-07-16 weekday'],
  ['總第8319期', 'no. 8319'],
  ['驚蟄', '2021-03-05 term latest'],
  ['處暑', '2020-08-22 term latest'],
  ['穀雨', '2021-04-20 term latest'],
  ['小滿', '2021-05-21 term latest'],
  ['芒種', '2021-06-05 term latest'],
  ['去年國慶節', '2020-10-01 feast'],
  ['兩個月前', '2021-05-20 counted; 2021-05 counted'],
  ['民國二十六年七月七日', '1937-07-07'],
  ['臘月廿三', '2021-02-04 lunar latest'],
  ['閏六月初一', '2017-07-23 lunar latest'],
  ['聖誕節', '2020-12-25 feast latest'],
  ['禮拜天', '2021-07-18 weekday'],
  ['這個月', '2021-07 counted'],
])('in traditional characters, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['20 July 1937', '1937-07-20'],
  ['20 July, 1937', '1937-07-20'],
  ['July 20, 1937', '1937-07-20'],
  ['July 20 1937', '1937-07-20'],
  ['Jul 20, 1937', '1937-07-20'],
  ['20th July 1937', '1937-07-20'],
  ['20th of July', '2021-07-20 latest'],
  ['the 20th of July, 1937', '1937-07-20'],
  ['Tuesday, 20 July 2021', '2021-07-20'],
  ['Tue 20 July 2021', '2021-07-20'],
  ['Tuesday 2021-07-20', '2021-07-20'],
  ['20-Jul-1937', '1937-07-20'],
  ['Sept. 3, 1945', '1945-09-03'],
  ['1937 July 7', '1937-07-07'],
  ['20 July 37', '1937-07-20'],
  ['July 20', '2021-07-20 latest'],
  ['July 20th', '2021-07-20 latest'],
  ['the 20th', '2021-07-20 latest'],
  ['Jul 1937', '1937-07'],
  ['July 1937', '1937-07'],
  ["July '37", '1937-07'],
  ['July', '2021-07 latest'],
  ['may', '2021-05 latest'],
  ['30 February 1999', 'no-such-day 1999 2 30'],
  ['32 July 2021', 'no-such-day 2021 7 32'],
])('in English, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['today', '2021-07-20 counted'],
  ['yesterday', '2021-07-19 counted'],
  ['tomorrow', '2021-07-21 counted'],
  ['the day before yesterday', '2021-07-18 counted'],
  ['3 days ago', '2021-07-17 counted'],
  ['a week ago', '2021-07-13 counted'],
  ['two weeks ago', '2021-07-06 counted'],
  ['a fortnight ago', '2021-07-06 counted'],
  ['one month ago', '2021-06-20 counted'],
  ['a year ago', '2020-07-20 counted; 2020 counted'],
  ['ten years ago today', '2011-07-20 counted'],
  ['last Friday', '2021-07-16 weekday'],
  ['last Monday', '2021-07-19 weekday; 2021-07-12 weekday'],
  ['last Tuesday', '2021-07-13 weekday'],
  ['this Monday', '2021-07-19 weekday'],
  ['next Friday', '2021-07-23 weekday; 2021-07-30 weekday'],
  ['Friday', '2021-07-16 weekday'],
  ['Tuesday', '2021-07-20 weekday; 2021-07-13 weekday'],
  ['last week', '2021-07-12 counted'],
  ['last month', '2021-06 counted'],
  ['this month', '2021-07 counted'],
  ['last year', '2020 counted'],
])('counted in English, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['Christmas 1999', '1999-12-25 feast'],
  ['Christmas', '2020-12-25 feast latest'],
  ['1999 Christmas', '1999-12-25 feast'],
  ['Christmas Eve', '2020-12-24 feast latest'],
  ["New Year's Day", '2021-01-01 feast latest'],
  ['new year’s eve', '2020-12-31 feast latest'],
  ['May Day', '2021-05-01 feast latest'],
  ['Chinese New Year 2019', '2019-02-05 feast'],
  ['Spring Festival', '2021-02-12 feast latest'],
  ['Dragon Boat Festival 2021', '2021-06-14 feast'],
  ['Mid-Autumn Festival 2019', '2019-09-13 feast'],
  ['Qingming 2018', '2018-04-05 term'],
  ['winter solstice 2019', '2019-12-22 term'],
])('the English feast %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  '。',
  'asdf',
  'constructor',
  'hello world',
  '日报',
  '第期',
  '十十月',
  '年月日',
  '100 years',
  '2021-07-20-21',
  '1/2/3/4',
  '七月七月',
  '不存在的日子',
])('“%s” means nothing', (said) => {
  expect(readSpoken(said, { today, lang: 'zh-Hans' })).toEqual([])
})

test.each([
  ['7月20日', '2019-07-20 shown; 2021-07-20 latest'],
  ['7月', '2019-07 shown; 2021-07 latest'],
  ['20号', '2019-05-20 shown; 2021-07-20 latest'],
  ['31日', '2019-05-31 shown; 2021-05-31 latest'],
  ['20', '2019-05-20 shown; 2021-07-20 latest'],
  ['六月十一', '2019-07-13 lunar shown; 2019-06-11 shown; 2021-07-20 lunar latest; 2021-06-11 latest'],
  ['七月初七', '2019-08-07 lunar shown; 2020-08-25 lunar latest'],
  ['除夕', '2019-02-04 feast shown; 2021-02-11 feast latest'],
  ['大暑', '2019-07-23 term shown; 2020-07-22 term latest'],
  ['国庆', '2019-10-01 feast shown; 2020-10-01 feast latest'],
  ['年底', '2019-12-31 counted shown; 2020-12-31 counted latest'],
  ['2021-07-20', '2021-07-20'],
  ['月底', '2019-05-31 counted; 2021-06-30 counted; 2021-07-31 counted'],
  ['腊月廿三', '2019-01-28 lunar shown; 2021-02-04 lunar latest'],
  ['庚子年', '2020; 1960; 1900; 1840'],
])('while May 2019 is on the screen, %s means %s', (said, meant) => {
  expect(meaningOf(said, { shown: { year: 2019, month: 5 } })).toBe(meant)
})

test.each([
  ['30日', '2021-06-30 latest'],
  ['2月29日', '2020-02-29 latest'],
  ['月底', '2019-02-28 counted; 2021-06-30 counted; 2021-07-31 counted'],
])('while February 2019 is on the screen, %s means %s', (said, meant) => {
  expect(meaningOf(said, { shown: { year: 2019, month: 2 } })).toBe(meant)
})

test.each([
  ['3/4/1937', '1937-03-04 month-first; 1937-04-03 day-first'],
  ['3/4', '2021-03-04 month-first latest; 2021-04-03 day-first latest'],
  ['7-20', '2021-07-20 month-first latest'],
  ['20/7', '2021-07-20 day-first latest'],
])('by an English reader, %s means %s', (said, meant) => {
  expect(meaningOf(said, { lang: 'en' })).toBe(meant)
})

test('what comes round is looked for before the last day of a paper that is no more', () => {
  const until = v.parse(IssueDate, '1949-02-10')
  const latest = (said: string) => readSpoken(said, { today, until, lang: 'zh-Hans' }).map(tell)
  expect(latest('7月20日')).toEqual(['1948-07-20 latest'])
  expect(latest('20号')).toEqual(['1949-01-20 latest'])
  expect(latest('昨天')).toEqual(['2021-07-19 counted'])
})
