import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { IssueDate } from '../../../issue/ids.ts'
import { Quality } from '../../../issue/quality.ts'
import { PressError } from '../../problem.ts'
import { body, flagsOf, page, read, readOne } from './import.specimen.ts'

const masthead = page(
  '江畔晚报',
  'JIANG PAN WAN BAO',
  '2024年5月8日 星期三\n甲辰年四月初一',
  '总第1203期 今日1版',
  '江畔晚报社出版',
)

const [p1, p2, p3, p4, p5, p6] = [
  '去年春天，城北纺织厂停了最后一台织机。今年春天，同一座厂房里开出了书店、茶室和一间修表铺。',
  '变化从一次居民议事会开始。街道把厂区图纸贴在墙上，谁都可以拿笔画一处想要的样子。',
  '议事会开了七次，最后定下的方案写进了《城北厂区公共空间更新导则（试行）》。导则只有六页，规定每一处改动都要先公示十天。',
  '街道主任沈知远说：“图纸改了十九遍，没有一遍是白改的。”他把每一遍都存了底。',
  '修表铺的主人姓顾，今年六十七岁。店里最贵的东西是一面旧镜子，镜子里能看见整条街。',
  '到了周末，书店门口排起了长队。孩子们坐在原来放纱锭的木架上看书，大人们在旁边喝茶。',
]
const lead = ['城北老厂房改造一年记——', '旧车间变会客厅 老街坊当主理人', '本报记者 林禾 周溪']
const clean = page(masthead, ...lead, p1, p2, '一张图纸大家画', p3, p4, '一间铺子慢慢养', p5, p6)
const cleanBody = [p1, p2, '# 一张图纸大家画', p3, p4, '# 一间铺子慢慢养', p5, p6]

describe('a clean page', () => {
  test('comes out as it is, with nothing to say of it', () => {
    const draft = readOne(clean)
    expect(flagsOf(draft)).toEqual([])
    expect(draft.articles).toHaveLength(1)
    expect(draft.articles[0]).toMatchObject({
      pageLabel: '1',
      kind: 'news',
      heads: { kicker: ['城北老厂房改造一年记——'], headline: ['旧车间变会客厅', '老街坊当主理人'], deck: [] },
      bylines: [{ org: '本报', role: '记者', names: ['林禾', '周溪'] }],
    })
    expect(draft.articles.map(body)).toEqual([cleanBody])
    expect(draft.masthead).toMatchObject({
      title: '江畔晚报',
      titleLatin: 'JIANG PAN WAN BAO',
      publisher: '江畔晚报社',
    })
    expect(draft.issue).toMatchObject({ number: 1203, declaredPages: 1, lunar: { text: '甲辰年四月初一' } })
  })

  test('without blank lines between paragraphs is the same page', () => {
    const tight = clean.replaceAll('\n\n', '\n')
    expect(readOne(tight).articles.map(body)).toEqual([cleanBody])
  })

  test('wrapped at a column’s width is the same page', () => {
    const wrap = (text: string) => text.replace(/.{24}(?=.)/gu, '$&\n')
    const wrapped = page(
      masthead,
      ...lead,
      ...cleanBody.map((text) => (text.startsWith('#') ? text.slice(2) : wrap(text))),
    )
    const draft = readOne(wrapped)
    expect(draft.articles.map(body)).toEqual([cleanBody])
    expect(flagsOf(draft)).toEqual([])
  })

  test('with Windows line ends, indents and a byte order mark is the same page', () => {
    const dressed = `\uFEFF${clean.replaceAll(p2, `　　${p2}`).replaceAll('\n', '\r\n')}`
    expect(readOne(dressed).articles).toEqual(readOne(clean).articles)
  })

  test('is read the same every time', () => {
    expect(read(clean)).toEqual(read(clean))
  })
})

describe('echoes', () => {
  const sentences = [
    '江面起了雾',
    '渡船停在北岸',
    '卖菜的人先到了',
    '桥上的灯还亮着',
    '孩子们沿着堤岸往学校走',
    '广播里报着水位',
    '修船的师傅把木板翻了个面',
    '邮差把信放在门口的筐里',
    '第一班车开出了站',
    '茶馆的门板一块块卸下来',
    '有人在岸边数着漂过的草团',
    '风从下游吹上来',
  ]
  const paragraph = fc
    .tuple(fc.shuffledSubarray(sentences, { minLength: 4, maxLength: 7 }), fc.integer({ min: 100, max: 99_999 }))
    .map(([some, number]) => `${number}号记录。${some.join('，')}。`)
  const story = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8, selector: (text) => text.split('。')[0] })

  test('of whole paragraphs, of their ends and of their beginnings leave the text clean', () => {
    const echoed = story.chain((paragraphs) =>
      fc
        .array(
          fc.record({
            of: fc.nat(paragraphs.length - 1),
            kind: fc.constantFrom('whole', 'end', 'start'),
            share: fc.double({ min: 0, max: 1, noNaN: true }),
            later: fc.nat(9),
          }),
          { maxLength: 6 },
        )
        .map((echoes) => ({ paragraphs, echoes })),
    )
    fc.assert(
      fc.property(echoed, ({ paragraphs, echoes }) => {
        const pile = paragraphs.map((text, at) => ({ text, at }))
        for (const { of, kind, share, later } of echoes) {
          const text = paragraphs[of] ?? ''
          const length = 20 + Math.floor((text.length - 20) * share)
          const echo = kind === 'whole' ? text : kind === 'end' ? text.slice(-length) : text.slice(0, length)
          const place = pile.findIndex((one) => one.text === text) + 1 + (later % pile.length)
          pile.splice(place, 0, { text: echo, at: -1 })
        }
        const draft = readOne(page(masthead, ...lead, ...pile.map(({ text }) => text)))
        expect(draft.articles.map(body)).toEqual([paragraphs])
        expect(draft.articles[0]?.quality.filter(({ code }) => code === 'text.dup-removed')).toHaveLength(echoes.length)
        for (const { quality } of draft.articles) v.parse(v.array(Quality), quality)
      }),
      { numRuns: 150 },
    )
  })

  test('make a page doubtful as a whole when they are many', () => {
    const draft = readOne(page(clean, p4, p4.slice(6), p5))
    expect(flagsOf(draft)).toEqual([
      'text.repetition: ',
      'text.dup-removed: 34',
      'text.dup-removed: 36',
      'text.dup-removed: 38',
    ])
  })
})

describe('broken sentences', () => {
  const cut = (text: string, after: string): [string, string] => {
    const at = text.indexOf(after) + after.length
    return [text.slice(0, at), text.slice(at)]
  }
  const [head3, tail3] = cut(p3, '公共空间更新')

  test('come together over a column that stands between, when a mark left open is closed there', () => {
    const draft = readOne(page(masthead, ...lead, p1, p2, '一张图纸大家画', head3, '一间铺子慢慢养', p5, p6, tail3, p4))
    expect(draft.articles.map(body)).toEqual([cleanBody])
    expect(flagsOf(draft)).toEqual(['text.joined: 24 32', 'order.inferred: 26 28 30'])
  })

  test('come together when the second half comes next and cannot begin a paragraph', () => {
    const [first, second] = cut(p2, '谁都可以拿笔画')
    const draft = readOne(page(masthead, ...lead, p1, first, second, p5))
    expect(draft.articles.map(body)).toEqual([[p1, p2, p5]])
    const [join] = draft.articles[0]?.quality.filter(({ code }) => code === 'text.joined') ?? []
    expect(join).toMatchObject({
      where: {
        at: first.length,
        lines: [
          [0, 20, 20],
          [0, 22, 22],
        ],
      },
      evidence: { method: 'adjacent' },
    })
  })

  test('stay apart when the next paragraph begins as paragraphs do', () => {
    const [first] = cut(p2, '谁都可以拿笔画')
    const draft = readOne(page(masthead, ...lead, p1, first, `目前，${p5}`))
    expect(draft.articles.map(body)).toEqual([[p1, first, '[lost before]', `目前，${p5}`]])
    expect(flagsOf(draft)).toEqual(['text.gap-after: 20'])
  })

  test('with their beginning gone are shown without it', () => {
    const draft = readOne(page(masthead, ...lead, '，街道把厂区图纸贴在墙上，谁都可以画。', p5))
    expect(draft.articles.map(body)).toEqual([['[lost after]', '，街道把厂区图纸贴在墙上，谁都可以画。', p5]])
  })

  const works = [
    '城南一共有四家印染工厂，青禾印染有限公司最早搬进园区，晴川机械有限公司第二年也来了。',
    '园区里的白鹭机电有限公司今年扩建了厂房，工期比原来的计划短了两个月，工人们都松了口气。',
    '工人说，远山建材有限公司的仓库就在河的对岸，每天清早都有船过来装货，风雨都没有停过。',
  ]

  test('cut inside a word come together by the word, however far apart', () => {
    const halves = [
      '记者随后走进城南的栖霞纸品有',
      '限公司，看到新的生产线正在调试，技术员守在控制台旁边记下每一个数字。',
    ]
    const draft = readOne(
      page(masthead, ...lead, ...works, halves[0] ?? '', '流水线旁的黑板', `此前，${p5}`, p6, p2, halves[1] ?? ''),
    )
    const text = draft.articles.flatMap(body)
    expect(text).toContain(halves.join(''))
    expect(flagsOf(draft)).toContain('text.joined: 24 34')
  })

  test('that would give one firm the words of another are broken again', () => {
    const pages = page(
      masthead,
      ...lead,
      ...works,
      p5,
      p6,
      p2,
      '栖霞纸品今年的订单主要来自出口，全年预计增长两成。',
      '在城南的栖霞纸品有',
      '限公司，记者看到工人正在给竹编灯笼骨架上漆，一天能做三百只。',
      '长桥工艺已把竹编灯笼骨架卖到了十二个国家，去年又开了新店。',
    )
    const draft = readOne(pages)
    expect(draft.articles.map(body)[0]?.slice(7)).toEqual([
      '在城南的栖霞纸品有',
      '[conflict both]',
      '…限公司，记者看到工人正在给竹编灯笼骨架上漆，一天能做三百只。',
      '长桥工艺已把竹编灯笼骨架卖到了十二个国家，去年又开了新店。',
    ])
    expect(flagsOf(draft)).toEqual(['text.join-conflict: 32 34 36'])
  })
})

describe('two readings of one paragraph', () => {
  test('leave one, with the other beside it', () => {
    const draft = readOne(page(clean, p6.replace('排起了长队', '排起了长龙')))
    const [variant] = draft.articles[0]?.quality ?? []
    expect(draft.articles.map(body)).toEqual([cleanBody])
    expect(variant).toMatchObject({
      code: 'text.near-dup',
      where: { lines: [[0, 34, 34]] },
    })
    expect(variant?.evidence?.text).toContain('长龙')
  })
})

describe('parts of a page', () => {
  test('a note, its column, a photograph and a signed guest find their places', () => {
    const draft = readOne(
      page(
        masthead,
        '春茶开采 第一锅香在山坳里',
        '本报讯（记者 何岸）昨天清早，山坳里的茶园开采了。茶农说今年的芽头比去年早了五天。',
        '茶农在晾青架前翻叶，昨天的第一锅茶当天就装了箱。',
        '周溪 摄',
        '到了中午，第一锅茶已经出了香。（何岸）',
        '编者按：山里的手艺一年只露一回面，错过了就要等上一年，值得有人去记。',
        '本报今日起推出“手艺人的四季”专栏，陆续刊发各地读者写来的手记。',
        '一把茶锅传三代',
        '白石镇镇长 沈知远',
        '我家的锅是祖父留下的，锅底补过两回，火候全凭手心去试，谁也写不成章程。',
        '手艺人的四季',
      ),
    )
    const [tea, pot] = draft.articles
    expect(draft.articles).toHaveLength(2)
    expect(tea).toMatchObject({
      heads: { headline: ['春茶开采', '第一锅香在山坳里'] },
      dateline: '本报讯',
      bylines: [{ role: '记者', names: ['何岸'] }, { names: ['何岸'] }],
    })
    expect(tea && body(tea)).toEqual([
      '昨天清早，山坳里的茶园开采了。茶农说今年的芽头比去年早了五天。',
      '[茶农在晾青架前翻叶，昨天的第一锅茶当天就装了箱。 / 周溪 摄]',
      '到了中午，第一锅茶已经出了香。',
    ])
    expect(pot).toMatchObject({
      column: '手艺人的四季',
      heads: { headline: ['一把茶锅传三代'] },
      bylines: [{ role: '白石镇镇长', names: ['沈知远'] }],
    })
    expect(pot && body(pot)[0]).toMatch(/^编者按\| 山里的手艺/u)
    expect(flagsOf(draft)).toEqual(['image.missing: 16 18', 'order.inferred: 32'])
  })

  test('a deck follows its headline, a column’s title may lead', () => {
    const draft = readOne(
      page(masthead, '街坊大家谈', '巷口的灯该几点熄', '——一场开了三个晚上的讨论', '本报记者 林禾', p1),
    )
    expect(draft.articles[0]).toMatchObject({
      column: '街坊大家谈',
      heads: { headline: ['巷口的灯该几点熄'], deck: ['——一场开了三个晚上的讨论'] },
    })
    expect(flagsOf(draft)).toEqual([])
  })

  test('a poem keeps its lines', () => {
    const draft = readOne(
      page(
        masthead,
        '渡口',
        '林禾',
        '雾从江上来\n灯在雾里开\n摇橹的人不说话\n橹声替他说',
        '船靠了岸\n岸上没有人\n只有一只白鹭\n等着昨天的船',
      ),
    )
    expect(draft.articles.map(body)).toEqual([
      ['雾从江上来/灯在雾里开/摇橹的人不说话/橹声替他说 // 船靠了岸/岸上没有人/只有一只白鹭/等着昨天的船'],
    ])
    expect(draft.articles[0]?.kind).toBe('poem')
  })

  test('ears are told by what they say', () => {
    const top = page(
      '江畔晚报',
      '2024年5月8日 星期三',
      '今日天气：多云转晴 12℃～20℃',
      '长桥卧波 灯火万家 江声入夜',
      '——江畔旧联',
      '喜迎江畔读书节',
      '总第1203期',
    )
    expect(readOne(page(top, ...lead, p1)).issue).toMatchObject({
      ears: [
        { kind: 'weather', text: ['今日天气：多云转晴 12℃～20℃'] },
        { kind: 'quote', text: ['长桥卧波', '灯火万家', '江声入夜'], source: '江畔旧联' },
      ],
      banners: [{ lines: ['喜迎江畔读书节'] }],
    })
  })
})

describe('mastheads', () => {
  test.each([
    ['a wrong weekday', clean.replace('星期三', '星期四'), 'meta.conflict: 5'],
    ['a wrong lunar date', clean.replace('四月初一', '四月初七'), 'meta.conflict: 6'],
    ['pages that are not here', clean.replace('今日1版', '今日8版'), 'meta.pages-missing: 8'],
    ['a garbled nameplate', clean.replace('江畔晚报\n', '江目半日免\n'), 'meta.garbled: 1'],
  ])('%s is said', (_, text, flagged) => {
    expect(flagsOf(readOne(text))).toEqual([flagged])
  })

  test('a known paper needs no nameplate', () => {
    const draft = readOne(page('2024年5月8日', ...lead, p1), { known: { title: '江畔晚报', lang: 'zh-Hans' } })
    expect(draft.masthead).toMatchObject({ title: '江畔晚报', lang: 'zh-Hans' })
    expect(flagsOf(draft)).toEqual([])
  })
})

describe('several pages', () => {
  const second = page('第2版 民生', '巷口的灯该几点熄', '本报记者 何岸', p4)

  test('in one file or in two are one issue; a page without a day has the issue’s', () => {
    const [one, two] = [readOne(page(clean, second)), readOne([clean, second])]
    for (const draft of [one, two]) {
      expect(draft.issue.pages).toEqual([
        { label: '1', kind: 'news' },
        { label: '2', name: '民生', kind: 'news' },
      ])
      expect(draft.articles.map(({ pageLabel }) => pageLabel)).toEqual(['1', '2'])
    }
    expect(two.sources.map(({ name }) => name)).toEqual(['1.txt', '2.txt'])
    expect(two.articles[1]?.blocks[0]?.src).toEqual([[1, 7, 7]])
  })

  test('stand in the order of their numbers', () => {
    const draft = readOne([page('第10版', '江声', '记者 何岸', p5), second, clean])
    expect(draft.issue.pages.map(({ label }) => label)).toEqual(['1', '2', '10'])
  })

  test('of different days are several drafts, each with its own sources', () => {
    const { drafts } = read([
      clean,
      clean.replace('5月8日 星期三\n甲辰年四月初一', '5月9日 星期四'),
      page('第2版', '江声', '记者 何岸', p5),
    ])
    expect(
      drafts.map(({ date, sources, articles }) => [date, sources.map(({ name }) => name), articles.length]),
    ).toEqual([
      ['2024-05-08', ['1.txt'], 1],
      ['2024-05-09', ['2.txt', '3.txt'], 2],
    ])
    expect(drafts[1]?.articles[1]?.blocks[0]?.src).toEqual([[1, 7, 7]])
  })

  test('with one label between them are a problem that names it', () => {
    const { drafts, problems } = read(page(clean, second, second))
    expect(problems).toMatchObject([{ file: '1.txt', where: 'line 42', level: 'error' }])
    expect(problems[0]?.what).toContain('a second page "2"')
    expect(drafts[0]?.issue.pages).toHaveLength(2)
  })

  test('a story that jumps to another page is one story', () => {
    const draft = readOne([
      clean.replace(p6, `${p6}（下转第2版）`).replace('今日1版', '今日2版'),
      page(
        '第2版',
        '老街坊当主理人',
        '（上接第1版）',
        '茶室的主人从前是挡车工，认得每一台织机。',
        '巷口的灯该几点熄',
        '本报记者 何岸',
        p4,
      ),
    ])
    expect(draft.articles.map(({ pageLabel }) => pageLabel)).toEqual(['1', '2'])
    const [story] = draft.articles
    expect(story && body(story)).toEqual([...cleanBody, '茶室的主人从前是挡车工，认得每一台织机。'])
    expect(story?.jumps).toEqual([{ page: '2', from: story?.blocks.at(-1)?.k }])
    expect(flagsOf(draft)).toEqual([])
  })
})

describe('an English weekly', () => {
  const weekly = [
    'The Harbour Weekly\n\nWednesday, May 8, 2024\n\nVol. XII No. 34',
    'Fog keeps the ferries in',
    'By Ada Marsh and Tom Reed',
    'The first boat of the morning left two hours late on Tuesday, and the second did not leave at all. Pas-\nsengers waited in the fish hall, where the baker sold out before eight.',
    'Harbour master Jane Holt said the fog was the thickest since the winter of the long ice, and that no-\nbody should blame the captains.',
  ]
  const text = [
    'The first boat of the morning left two hours late on Tuesday, and the second did not leave at all. Passengers waited in the fish hall, where the baker sold out before eight.',
    'Harbour master Jane Holt said the fog was the thickest since the winter of the long ice, and that nobody should blame the captains.',
  ]

  test('keeps its signs, and closes up divided words', () => {
    const draft = readOne(page(...weekly))
    expect(draft.masthead).toMatchObject({ title: 'The Harbour Weekly', lang: 'en' })
    expect(draft.issue).toMatchObject({ number: 34, volume: 'Vol. XII' })
    expect(draft.articles[0]).toMatchObject({
      heads: { headline: ['Fog keeps the ferries in'] },
      bylines: [{ names: ['Ada Marsh', 'Tom Reed'] }],
    })
    expect(draft.articles.map(body)).toEqual([text])
    expect(flagsOf(draft)).toEqual([])
  })

  test('joins a word divided at a column’s foot', () => {
    const draft = readOne(
      page(
        ...weekly.slice(0, 3),
        text[0] ?? '',
        'Harbour master Jane Holt said the fog was the thickest since the win-',
        'ter of the long ice, and that nobody should blame the captains.',
      ),
    )
    expect(draft.articles.map(body)).toEqual([text])
    expect(draft.articles[0]?.quality).toMatchObject([{ code: 'text.joined', evidence: { method: 'hyphen' } }])
  })

  test('joins a sentence that goes on with a small letter', () => {
    const draft = readOne(
      page(
        ...weekly.slice(0, 3),
        text[0] ?? '',
        'Harbour master Jane Holt said the fog was',
        'the thickest since the winter of the long ice, and that nobody should blame the captains.',
      ),
    )
    expect(draft.articles.map(body)).toEqual([text])
    expect(flagsOf(draft)).toEqual(['text.joined: 13 15'])
  })
})

describe('what cannot be read', () => {
  test('a page with no day says what to pass, and reads with it', () => {
    const undated = page('江声', '记者 何岸', p5)
    expect(() => read(undated)).toThrow(PressError)
    expect(() => read(undated)).toThrow('1.txt: no day is printed on any page; pass it, as in --date 2021-07-20')
    expect(readOne(undated, { date: v.parse(IssueDate, '2024-05-08') }).date).toBe('2024-05-08')
  })

  test('a day that is none is passed over', () => {
    const { problems, drafts } = read(clean.replace('5月8日 星期三', '5月38日'), {
      date: v.parse(IssueDate, '2024-05-08'),
    })
    expect(problems).toMatchObject([{ where: 'line 5', level: 'warn' }])
    expect(drafts[0]?.date).toBe('2024-05-08')
  })

  test('a printed day other than the given one is kept and said', () => {
    const { problems, drafts } = read(clean, { date: v.parse(IssueDate, '2024-05-07') })
    expect(problems.map(({ what }) => what)).toEqual([
      'the page says 2024-05-08, not 2024-05-07; what is printed was kept',
    ])
    expect(drafts[0]?.date).toBe('2024-05-08')
  })

  test('no file at all', () => {
    expect(() => read([])).toThrow('give at least one transcript')
  })

  test('a page of thousands of paragraphs is several pages', () => {
    expect(() =>
      read(`2024年5月8日\n\n${Array.from({ length: 3000 }, (_, at) => `第${at}条，江面无雾。`).join('\n\n')}`),
    ).toThrow('set pages apart with lines such as 第2版')
  })

  test('a paragraph without end is refused', () => {
    expect(() => read(`2024年5月8日\n\n${'江面无雾，'.repeat(5000)}`)).toThrow('a paragraph of 25000 characters')
  })

  test('a transcript of a megabyte is read', () => {
    const line = (at: number) =>
      `第${at}号记录写着江面上的船、岸边的灯和${at % 7}个等船的人，${'风从下游吹上来，'.repeat(at % 3)}水位${at}。`
    const pages = Array.from(
      { length: 20 },
      (_, number) =>
        `第${number + 1}版\n\n${Array.from({ length: 400 }, (__, at) => line(number * 400 + at)).join('\n\n')}`,
    )
    expect(readOne(`2024年5月8日\n\n${pages.join('\n\n')}`).articles.length).toBeGreaterThan(0)
  }, 30_000)
})

test.each([
  ['above its spelling', '河畔晨报\nHE PAN CHEN BAO\n2024年5月8日 星期三'],
  ['below its spelling', 'HE PAN CHEN BAO\n河畔晨报\n2024年5月8日 星期三'],
  ['apart from its spelling', 'HE PAN CHEN BAO\n\n河畔晨报\n\n2024年5月8日 星期三'],
])('a nameplate %s names the paper', (_where, plate) => {
  const draft = readOne(page(plate, '老河见底', '本报记者 何岸', p1))
  expect(draft.masthead).toMatchObject({ title: '河畔晨报', titleLatin: 'HE PAN CHEN BAO' })
})

test('a page of nothing but open ends is read, however many there are', () => {
  const ends = Array.from(
    { length: 1900 },
    (_, at) => `第${at}户人家说起老河的水位和岸上的树，他把第${(at * 7) % 100}只船拴在`,
  )
  const { drafts } = read(page('江畔晚报\n2024年5月8日 星期三', '老河见底', '本报记者 何岸', ...ends))
  expect(drafts[0]?.articles).toHaveLength(1)
}, 60_000)
