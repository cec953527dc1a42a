import { expect, test } from 'vitest'
import { readFacts } from './facts.ts'

test.each([
  ['总第1203期 今日8版', { number: 1203, declaredPages: 8 }],
  ['第 20345 期　今日十六版', { number: 20345, declaredPages: 16 }],
  ['国内统一连续出版物号：CN 00-0001', { cn: 'CN 00-0001' }],
  ['国际标准刊号:ISSN 1234-567X 邮发代号:11-2', { issn: '1234-567X', postal: '11-2' }],
  ['E-mail:desk@example.org', { email: 'desk@example.org' }],
  ['投稿邮箱：desk@mail.example.org', { email: 'desk@mail.example.org' }],
  ['新闻热线：0999-1234567、0999-7654321', { phones: ['0999-1234567', '0999-7654321'] }],
  ['江畔新闻网 <https://news.example.org/>', { website: 'https://news.example.org/' }],
  ['网址：www.example.org', { website: 'http://www.example.org' }],
  ['中共江畔市委主管主办 江畔晚报社出版', { sponsor: '中共江畔市委', publisher: '江畔晚报社' }],
  ['主管：江畔市委宣传部 主办：江畔晚报社', { sponsor: '江畔市委宣传部', publisher: '江畔晚报社' }],
  ['责任编辑：林禾 校对：何岸', { editors: ['林禾', '何岸'] }],
  ['Vol. XII No. 34', { volume: 'Vol. XII', number: 34 }],
  ['农历甲辰年四月初一', { lunar: { text: '甲辰年四月初一', rest: '' } }],
  ['甲辰年四月初一 四月十三小满', { lunar: { text: '甲辰年四月初一', rest: '四月十三小满' } }],
  ['癸卯年闰二月十五', { lunar: { text: '癸卯年闰二月十五', rest: '' } }],
])('%s is read', (line, facts) => {
  expect(readFacts(line)).toEqual(facts)
})

test('a line of date and folio says both', () => {
  expect(readFacts('第2版 2024年5月8日 星期三')).toMatchObject({
    date: { date: '2024-05-08', weekday: 3 },
    pageLabel: '2',
  })
})

test.each([
  '咨询电话已经公布，市民可以在工作日上午拨打0999-1234567预约办理。',
  '2024年5月8日，大桥合龙，第一批行人走过了江面，两岸的人群欢呼了很久。',
  '旧车间变会客厅 老街坊当主理人',
  '一次没有主角的读书会',
])('%s is a line of a story', (line) => {
  expect(readFacts(line)).toBeUndefined()
})
