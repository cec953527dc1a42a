import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lock } from './lock.ts'
import { assignIds, emptyLock, parseLock, writeLock } from './lock.ts'
import type { DraftArticle } from './newsroom/draft.ts'

function anArticle(headline: string, text: string, more: Partial<DraftArticle> = {}): DraftArticle {
  return {
    kind: 'news',
    heads: { kicker: [], headline: headline === '' ? [] : [headline], deck: [] },
    bylines: [],
    blocks: text === '' ? [] : [{ t: 'p', k: 'a', text }],
    extraction: 'typed',
    quality: [],
    pageLabel: '1',
    ...more,
  }
}

const noReport = () => undefined
const bridge = anArticle('澜水大桥十五日合龙', '最后一段钢梁昨天清晨运抵江心，施工队将在夜里完成对接。')
const fair = anArticle('秋收集市移到高地', '今年草场太湿，摊位搬到了晒谷场旁边的空地上。')
const tide = anArticle('码头街昨夜进水', '六点钟水已漫过台阶，沿街店铺把货物搬上二楼。')

function first(...articles: DraftArticle[]): Lock {
  return assignIds(emptyLock, articles, noReport).lock
}

test('a first import numbers the articles of each page in their order', () => {
  const { ids } = assignIds(emptyLock, [bridge, fair, { ...tide, pageLabel: 'A01' }], noReport)
  expect(ids).toEqual(['1-01', '1-02', 'A01-01'])
})

test.each([
  ['reordered', [tide, bridge, fair], ['1-03', '1-01', '1-02']],
  [
    'with a new one first',
    [anArticle('图书馆书库开放', '读者第一次走进了地下三层。'), bridge, fair, tide],
    ['1-04', '1-01', '1-02', '1-03'],
  ],
  ['with one gone', [bridge, tide], ['1-01', '1-03']],
  [
    'with a corrected headline',
    [anArticle('澜水大桥：十五日 合龙', '全文重写，说的还是那座桥，但一个字也没有留下来。'), fair],
    ['1-01', '1-02'],
  ],
  [
    'with a new headline over the same text',
    [anArticle('钢梁到了', '最后一段钢梁昨天清晨运抵江心，施工队将在夜里完成对接。'), fair],
    ['1-01', '1-02'],
  ],
  ['moved to another page', [{ ...fair, pageLabel: '2' }], ['1-02']],
])('%s, articles keep their ids', (_, articles, ids) => {
  expect(assignIds(first(bridge, fair, tide), articles, noReport).ids).toEqual(ids)
})

test('the number of a removed article is never given again, and the article itself may come back', () => {
  const without = assignIds(first(bridge, fair, tide), [bridge, fair], noReport).lock
  expect(without.articles['1-03']?.status).toBe('removed')
  const other = anArticle('渡口恢复夜航', '每晚十点前，最后一班船从柳湾开出。')
  const next = assignIds(without, [bridge, fair, other], noReport)
  expect(next.ids).toEqual(['1-01', '1-02', '1-04'])
  expect(assignIds(next.lock, [bridge, tide], noReport).ids).toEqual(['1-01', '1-03'])
})

test('a short headline alone does not make two articles one', () => {
  const old = first(anArticle('简讯', '菱湖湿地昨天迎来首批越冬水鸟，比去年早了六天。'))
  expect(assignIds(old, [anArticle('简讯', '城南公交枢纽今起调整三条线路的末班时间。')], noReport).ids).toEqual([
    '1-02',
  ])
})

test('a source key is the article, whatever its words', () => {
  const old = first({ ...bridge, sourceKey: 'a.md' }, { ...fair, sourceKey: 'b.md' })
  const swapped = [
    { ...fair, sourceKey: 'a.md' },
    { ...bridge, sourceKey: 'b.md' },
  ]
  expect(assignIds(old, swapped, noReport).ids).toEqual(['1-01', '1-02'])
})

test('a picture without a word keeps its id', () => {
  const photo = anArticle('', '', {
    blocks: [{ t: 'figure', k: 'f1', figure: { image: 'images/a.jpg', credits: [] } }],
  })
  expect(assignIds(first(bridge, photo), [photo, bridge], noReport).ids).toEqual(['1-02', '1-01'])
})

test('an id of the editors own is taken over', () => {
  const { ids, lock } = assignIds(emptyLock, [{ ...bridge, id: '1-07' }, fair], noReport)
  expect(ids).toEqual(['1-07', '1-08'])
  expect(Object.keys(lock.articles)).toEqual(['1-07', '1-08'])
})

test('the lock file is the same for the same lock and is read back', () => {
  const lock = first(bridge, fair)
  const again = { articles: Object.fromEntries(Object.entries(lock.articles).toReversed()) }
  expect(writeLock(again)).toBe(writeLock(lock))
  expect(parseLock(writeLock(lock), noReport)).toEqual(lock)
})

test('a damaged lock is said and not guessed', () => {
  const said: string[] = []
  expect(parseLock('{"articles": {"1": {}}}', (what) => said.push(what))).toBeUndefined()
  expect(parseLock('{', (what) => said.push(what))).toBeUndefined()
  expect(said[1]).toBe('is not JSON; take the file back from version control')
})

/** Articles that have nothing in common: every one its own characters. */
function story(identity: number): DraftArticle {
  const word = (nth: number, length: number) =>
    Array.from({ length }, (_, at) =>
      String.fromCharCode(0x4e00 + ((identity * 397 + nth * 53 + at * 7) % 20_000)),
    ).join('')
  return anArticle(word(1, 12), `${word(2, 90)}。${word(3, 60)}。`)
}

const anyChange = fc.oneof(
  fc.record({ what: fc.constant('insert' as const), at: fc.nat(20) }),
  fc.record({ what: fc.constant('remove' as const), at: fc.nat(20) }),
  fc.record({ what: fc.constant('move' as const), at: fc.nat(20), to: fc.nat(20) }),
  fc.record({ what: fc.constant('correct' as const), at: fc.nat(20), with: fc.constantFrom('（更正）', '又及') }),
)

test('whatever editors do between imports, an id never comes to mean another article', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.array(fc.array(anyChange, { maxLength: 4 }), { maxLength: 6 }), (count, imports) => {
      let made = 0
      const anew = () => ({ identity: (made += 1), article: story(made) })
      let issue = Array.from({ length: count + 1 }, anew)
      let lock = emptyLock
      const meaning = new Map<string, number>()
      for (const changes of [[], ...imports]) {
        for (const change of changes) {
          const at = issue.length > 0 ? change.at % issue.length : 0
          const one = issue[at]
          if (change.what === 'insert') issue = issue.toSpliced(at, 0, anew())
          else if (!one) continue
          else if (change.what === 'remove') issue = issue.toSpliced(at, 1)
          else if (change.what === 'move') issue = issue.toSpliced(at, 1).toSpliced(change.to % issue.length, 0, one)
          else {
            const blocks = one.article.blocks.map((block) =>
              block.t === 'p' ? { ...block, text: `${block.text}${change.with}` } : block,
            )
            issue = issue.with(at, { ...one, article: { ...one.article, blocks } })
          }
        }
        const result = assignIds(
          lock,
          issue.map(({ article }) => article),
          noReport,
        )
        expect(new Set(result.ids).size).toBe(issue.length)
        for (const [at, id] of result.ids.entries()) {
          const identity = issue[at]?.identity ?? 0
          expect(meaning.get(id) ?? identity).toBe(identity)
          meaning.set(id, identity)
        }
        lock = result.lock
      }
    }),
    { numRuns: 300 },
  )
})
