import { lengthOf } from './characters.ts'
import type { PrintedDate } from './printed-date.ts'
import { chineseNumber, readDate, withoutDate } from './printed-date.ts'

/** What a line of a masthead or a folio says of the paper and the issue. */
export type Facts = {
  date?: PrintedDate
  /** 农历: the day as printed, and what else the line says: a coming solar term, or only its day. */
  lunar?: { text: string; rest: string }
  number?: number
  volume?: string
  declaredPages?: number
  cn?: string
  issn?: string
  postal?: string
  email?: string
  website?: string
  phones?: string[]
  sponsor?: string
  publisher?: string
  editors?: string[]
  pageLabel?: string
}

type Reader = { form: RegExp; read: (groups: string[]) => Facts }
const text = (key: keyof Facts) => (groups: string[]) => ({ [key]: (groups[0] ?? '').trim() })
const count = (sign: string) => (/^\d+$/u.test(sign) ? Number(sign) : chineseNumber(sign))
const label = String.raw`\s*[:：]?\s*`

/** One row a fact. What a row matches is taken out of the line before the next one looks. */
const readers: readonly Reader[] = [
  {
    form: /(?:农历|夏历)?\s*([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?\s*闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|二十|廿|三十)?[一二三四五六七八九十]?日?)\s*(.*)/u,
    read: ([day = '', rest = '']) => ({ lunar: { text: day.replace(/\s/gu, ''), rest: rest.trim() } }),
  },
  { form: /[总總]?第\s*([1-9]\d{1,6})\s*[期号號]/u, read: ([n = '']) => ({ number: Number(n) }) },
  {
    form: /\b(?:No\.?|Issue|Number)\s*([1-9][\d,]{0,8})\b/iu,
    read: ([n = '']) => ({ number: Number(n.replaceAll(',', '')) }),
  },
  { form: /\b(Vol(?:ume|\.)?\s*[IVXLCDM\d]+)\b/iu, read: text('volume') },
  {
    form: /(?:今日|本期|今天|共)\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*版/u,
    read: ([n = '']) => ({ declaredPages: count(n) }),
  },
  { form: /\b(\d{1,3})\s+pages\b/iu, read: ([n = '']) => ({ declaredPages: Number(n) }) },
  {
    form: new RegExp(`(?:国内统一(?:连续出版物号|刊号)|统一刊号|刊号)?${label}(CN\\s?\\d{2}-\\d{4}(?:/\\w+)?)`, 'u'),
    read: text('cn'),
  },
  {
    form: new RegExp(`(?:国际标准(?:连续出版物号|刊号))?${label}ISSN${label}(\\d{4}-\\d{3}[\\dX])`, 'u'),
    read: text('issn'),
  },
  { form: new RegExp(`(?:邮发|邮政)代号${label}(\\d+-\\d+)`, 'u'), read: text('postal') },
  {
    form: new RegExp(
      `(?:E-?mail|[\\p{Script=Han}]{0,4}(?:邮箱|信箱))?${label}([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)`,
      'iu',
    ),
    read: text('email'),
  },
  {
    form: /(?:[\p{Script=Han}]{0,10}?(?:网|网址|在线)|Web(?:site)?)?\s*[:：]?\s*<?((?:https?:\/\/|www\.)[^\s<>，。]+)>?/iu,
    read: ([site = '']) => ({ website: /^http/iu.test(site) ? site : `http://${site}` }),
  },
  {
    form: new RegExp(
      `(?:[\\p{Script=Han}]{0,4}(?:热线|电话)|Tel(?:ephone)?\\.?|Phone)${label}((?:\\+?[\\d(（][\\d()（）-]{6,}\\d(?:\\s*[、,，/]\\s*)?)+)`,
      'iu',
    ),
    read: ([all = '']) => ({
      phones: all
        .split(/[、,，/]/u)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    }),
  },
  { form: /主管(?:、|，|\s|和)?(?:主办)?\s*[:：]\s*(\S+)/u, read: text('sponsor') },
  { form: /(?:主办|出版)\s*[:：]\s*(\S+)/u, read: text('publisher') },
  { form: /(\S+?)\s*(?:主管(?:、|·)?主办|主管|机关报)(?=\s|$)/u, read: text('sponsor') },
  { form: /(\S+?)\s*(?:主办|承办)?(?:、|·)?(?:编辑)?(?:出版|主办)(?=\s|$)/u, read: text('publisher') },
  {
    form: /(?:本版|值班)?(?:责任编辑|责编|编辑|主编|编委|主任|校对|版式|美编|组版)\s*[:：]\s*((?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]\s[\p{Script=Han}])(?:[\s、]+[\p{Script=Han}]{2,4}(?![\p{Script=Han}:：]))*)/u,
    read: ([names = '']) => ({ editors: names.split(/[\s、]+/u) }),
  },
  { form: /(?<![接转见至])第\s*([A-Z]?\d{1,3})\s*版/u, read: text('pageLabel') },
  { form: /(?:零售|每份|定价|全年|Price)[^\s]*(?:元|cents?|¢|[$£€]?\s?\d+(?:\.\d+)?)/iu, read: () => ({}) },
]

/** The facts of a line that says nothing else; nothing for a line of a story that happens to name a number or a day. */
export function readFacts(line: string): Facts | undefined {
  if (lengthOf(line) > 120) return undefined
  const date = readDate(line)
  const facts: Facts = date ? { date } : {}
  let rest = withoutDate(line)
  let isFact = date !== undefined
  // a line may hold several of a kind: two kinds of editors, two numbers to call
  for (const { form, read } of readers)
    for (let match = form.exec(rest); match; match = form.exec(rest)) {
      const found = read(match.slice(1).map((group: string | undefined) => group ?? ''))
      for (const key of ['phones', 'editors'] as const)
        if (found[key]) found[key] = [...(facts[key] ?? []), ...found[key]]
      Object.assign(facts, { ...found, ...(facts.sponsor === undefined ? {} : { sponsor: facts.sponsor }) })
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
      isFact = true
    }
  const left = lengthOf(rest.replace(/[\p{P}\p{S}\s]/gu, ''))
  return isFact && left <= 10 && left * 2 <= lengthOf(line) ? facts : undefined
}
