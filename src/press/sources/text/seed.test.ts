import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { PaperId } from '../../../issue/ids.ts'
import { Quality } from '../../../issue/quality.ts'
import type { Draft, DraftArticle, DraftBlock } from '../../newsroom/draft.ts'
import { importText } from './import.ts'

const folder = resolve(process.cwd(), '../shared/seed')
const seed = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined
if (seed === undefined) console.warn('seed.test.ts: skipped, there is no transcript in ../shared/seed')

/** Lines of the transcript that a block, or a flag, stands on. */
const linesOf = (src: readonly (readonly [number, number, number])[] = []) => src.map(([, first]) => first)
const textOf = (block: DraftBlock) => ('text' in block ? block.text : '')
const flags = (of: Pick<DraftArticle, 'quality'>, code: string) => of.quality.filter((one) => one.code === code)

describe.skipIf(seed === undefined)('the page the project began with', () => {
  const bytes = new Uint8Array(seed === undefined ? [] : readFileSync(resolve(folder, seed)))
  const line = (number: number) => new TextDecoder().decode(bytes).split('\n')[number - 1] ?? ''
  const read = (): { draft: Draft; lead: DraftArticle; guest: DraftArticle; notice: DraftArticle } => {
    const [draft] = importText([{ name: 'page1.txt', bytes }], { paper: v.parse(PaperId, 'liaoyuan-ribao') }).drafts
    const [lead, guest, notice] = draft?.articles ?? []
    if (!draft || !lead || !guest || !notice) throw new Error('not three articles')
    return { draft, lead, guest, notice }
  }
  /** The block that stands on exactly these lines. */
  const at = (article: DraftArticle, ...lines: number[]) => {
    const block = article.blocks.find(({ t, src }) => t !== 'gap' && linesOf(src).join('+') === lines.join('+'))
    if (!block) throw new Error(`no block of lines ${lines.join('+')}`)
    return block
  }

  test('every element of its masthead lands in its field', () => {
    const { draft } = read()
    expect(draft.date).toBe('2021-07-20')
    expect(draft.masthead).toEqual({
      lang: 'zh-Hans',
      title: '辽源日报',
      titleLatin: line(7),
      sponsor: '中共辽源市委',
      publisher: '辽源日报社',
      identifiers: { cn: 'CN22-0010' },
      contact: { phones: ['0437-3249118'], email: 'jl_lvrb@126.com', website: 'http://www.0437.com' },
      calendar: { lunar: true },
    })
    expect(draft.issue).toMatchObject({
      number: 8319,
      declaredPages: 4,
      lunar: { text: '辛丑年六月十一' },
      banners: [{ lines: [line(18), line(19), line(20)] }],
      ears: [{ kind: 'quote', text: line(22).split(' '), source: line(24) }],
      pages: [{ label: '1', kind: 'news' }],
      importer: 'text',
    })
  })

  test('what is doubtful in the masthead is said and not mended', () => {
    const said = read().draft.issue.quality.map(({ code, where, evidence, applied }) => [
      code,
      where.field ?? where.page,
      linesOf(where.lines)[0],
      evidence?.text ?? evidence?.score,
      applied,
    ])
    expect(said).toEqual([
      ['meta.garbled', 'title', 5, line(5), true],
      ['meta.garbled', 'lunar.term', 10, '大暑 辛丑年六月十三 2021-07-22', false],
      ['ocr.suspect', 'contact.email', 14, 'lyrb', false],
      ['meta.pages-missing', 'declaredPages', 12, 1, false],
      ['text.repetition', '1', undefined, expect.closeTo(0.8, 1), true],
    ])
  })

  test('three articles have their heads, bylines and columns', () => {
    const { lead, guest, notice } = read()
    expect(lead.heads).toEqual({ kicker: [line(32)], headline: line(34).split(' '), deck: [] })
    expect(lead.bylines).toEqual([{ role: '记者', org: '本报', names: line(36).split(' ').slice(1), text: line(36) }])
    expect(lead.column).toBeUndefined()
    expect(guest.heads).toEqual({ kicker: [], headline: [line(110)], deck: [] })
    expect(guest.bylines).toEqual([
      { role: '东辽县委书记', names: ['王伟国'], text: line(112) },
      { role: '整理', org: '本报', names: ['于蕊'], text: '本报记者 于蕊 整理' },
    ])
    expect(guest.column).toBe('县（区）委书记谈乡村振兴')
    expect(notice.heads.headline).toEqual(line(130).split(' '))
    expect(notice.column).toBe(line(140))
    expect(flags(guest, 'order.inferred').map(({ where }) => linesOf(where.lines))).toEqual([[114]])
    expect(flags(notice, 'order.inferred').map(({ where }) => linesOf(where.lines))).toEqual([[140]])
  })

  test('the lead reads in the order it was written, broken only where text is lost or in doubt', () => {
    const shape = read().lead.blocks.map(({ t, src }) => `${t} ${linesOf(src).join('+')}`)
    expect(shape).toEqual(
      [
        ['p 38', 'p 40', 'p 42', 'p 44', 'figure 84+86'],
        ['h 46', 'p 48', 'p 50+52', 'p 54', 'gap 54', 'p 88', 'p 90', 'p 92', 'p 56+94'],
        ['h 96', 'p 98', 'p 100', 'p 102', 'gap 102+104', 'p 104', 'p 106', 'gap 106', 'p 108'],
        ['h 64', 'p 66', 'p 68', 'p 70', 'p 72', 'p 74', 'p 76', 'p 78', 'p 80'],
      ].flat(),
    )
  })

  test('the order that was inferred is said, run by run', () => {
    const moved = flags(read().lead, 'order.inferred').map(({ where }) => linesOf(where.lines))
    expect(moved).toEqual([
      [88, 90, 92],
      [56, 94],
      [64, 66, 68, 70, 72, 74, 76, 78, 80],
    ])
  })

  test('broken sentences are joined only on evidence, and every seam is marked', () => {
    const { lead, guest } = read()
    const joins = [...flags(lead, 'text.joined'), ...flags(guest, 'text.joined')]
    expect(joins.map(({ where, evidence }) => [linesOf(where.lines), evidence?.method])).toEqual([
      [[50, 52], 'adjacent'],
      [[56, 94], 'brackets'],
      [[118, 120], 'adjacent'],
    ])
    for (const { where, applied, evidence } of joins) {
      const article = flags(lead, 'text.joined').some((one) => one.where === where) ? lead : guest
      const block = article.blocks.find(({ k }) => k === where.block)
      const [tail = 0, head = 0] = linesOf(where.lines)
      if (block?.t !== 'p') throw new Error('a seam in no paragraph')
      expect(block.text.slice(0, where.at).slice(-4)).toBe(line(tail).replaceAll(',', '，').slice(-4))
      expect(block.text.slice(where.at).slice(1, 4)).toBe(line(head).slice(1, 4))
      expect(applied).toBe(true)
      expect(evidence?.margin).toBeGreaterThan(0)
    }
  })

  test.each([
    ['line 54', 54],
    ['line 106', 106],
  ])('%s breaks off, and what followed is shown as lost', (_, number) => {
    const { lead } = read()
    const place = lead.blocks.indexOf(at(lead, number))
    expect(lead.blocks[place + 1]).toMatchObject({
      t: 'gap',
      reason: 'lost',
      side: 'before',
      src: [[0, number, number]],
    })
    expect(textOf(at(lead, number)).endsWith(line(number).slice(-2))).toBe(true)
    expect(flags(lead, 'text.gap-after').map(({ where }) => linesOf(where.lines)[0])).toContain(number)
  })

  test('line 138 has lost its beginning', () => {
    const { notice } = read()
    const place = notice.blocks.indexOf(at(notice, 138))
    expect(notice.blocks[place - 1]).toMatchObject({ t: 'gap', reason: 'lost', side: 'after' })
    expect(flags(notice, 'text.gap-before').map(({ where }) => linesOf(where.lines))).toEqual([[138]])
  })

  test('the fluent join of line 102 to 104 is rendered as a break, because the words belong to another firm', () => {
    const { lead } = read()
    const place = lead.blocks.indexOf(at(lead, 102))
    expect(lead.blocks[place + 1]).toMatchObject({ t: 'gap', reason: 'conflict', side: 'both' })
    expect(lead.blocks[place + 2]).toMatchObject({ t: 'p', continues: true, src: [[0, 104, 104]] })
    const [conflict, ...others] = flags(lead, 'text.join-conflict')
    expect(others).toEqual([])
    expect(conflict).toMatchObject({ applied: false, evidence: { method: 'straddle', text: '麻纤维毡' } })
    expect(linesOf(conflict?.where.lines)).toEqual([102, 104, 76])
    expect(conflict?.evidence?.score).toBeGreaterThanOrEqual(8)
    expect(conflict?.where.block).toBe(lead.blocks[place + 1]?.k)
  })

  test('repeats are removed and counted, a second reading is kept beside the first', () => {
    const { lead, notice } = read()
    const removed = (of: DraftArticle) =>
      flags(of, 'text.dup-removed').map(({ where, evidence }) => [linesOf(where.lines)[0], evidence?.method])
    expect(removed(lead)).toEqual([
      [60, 'exact'],
      [62, 'exact'],
    ])
    expect(removed(notice)).toEqual([126, 128, 132, 134, 136].map((number) => [number, 'contained']))
    const [variant] = flags(lead, 'text.near-dup')
    expect(variant).toMatchObject({ where: { block: at(lead, 104).k, lines: [[0, 58, 58]] }, applied: true })
    expect(variant?.evidence?.text).toMatch(/^限公司的生产车间，/u)
  })

  test('the editor’s note stands before the article it opens, both paragraphs of it', () => {
    expect(read().notice.blocks.slice(0, 2)).toMatchObject([
      { t: 'note', label: '编者按', src: [[0, 122, 122]] },
      { t: 'note', src: [[0, 124, 124]] },
    ])
    expect(textOf(at(read().notice, 122))).toMatch(/^年初以来/u)
  })

  test('caption and credit are a figure whose picture is missing', () => {
    const { lead } = read()
    expect(at(lead, 84, 86)).toMatchObject({
      t: 'figure',
      figure: { caption: line(84).replace(',', '，'), credits: [line(86)] },
    })
    expect(flags(lead, 'image.missing')).toHaveLength(1)
  })

  test('what looks misread is pointed out and left as it is', () => {
    const { lead, guest } = read()
    expect(flags(lead, 'ocr.suspect').map(({ where, evidence }) => [linesOf(where.lines)[0], evidence?.text])).toEqual([
      [104, '生产正在生产'],
    ])
    expect(flags(guest, 'ocr.suspect').map(({ evidence }) => evidence?.text)).toEqual(['为乡村旅游业发展'])
    expect(flags(lead, 'quote.unopened').map(({ where }) => linesOf(where.lines))).toEqual([[106]])
  })

  test('half-width signs became full-width, counted by article; numbers keep theirs', () => {
    const { draft, lead } = read()
    const counts = draft.articles.map((article) => flags(article, 'ocr.normalised')[0]?.evidence?.score ?? 0)
    expect(counts).toEqual([88, 36, 40])
    expect(textOf(at(lead, 68))).toMatch(/1\.4亿元.*1\.5T/u)
    const text = draft.articles.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
    )
    expect(text.join('')).not.toMatch(/\p{Script=Han}[,:;()]/u)
  })

  test('nothing is lost and nothing invented: every line is in a field, a block, or a flag that says why not', () => {
    const { draft } = read()
    const blocks = draft.articles.flatMap((article) => article.blocks.flatMap(({ src }) => linesOf(src)))
    const dropped = draft.articles.flatMap((article) =>
      [...flags(article, 'text.dup-removed'), ...flags(article, 'text.near-dup')].flatMap(({ where }) =>
        linesOf(where.lines),
      ),
    )
    const heads = [5, 7, 9, 10, 12, 14, 18, 19, 20, 22, 24, 26, 28, 30, 32, 34, 36, 110, 112, 114, 130, 140]
    const accounted = new Set([...blocks, ...dropped, ...heads])
    const all = new TextDecoder().decode(bytes).split('\n')
    expect(all.flatMap((text, index) => (text.trim() === '' || accounted.has(index + 1) ? [] : [index + 1]))).toEqual(
      [],
    )
    const source = all
      .join('')
      .replace(/[，。：；？！（）]/gu, '')
      .replace(/[\p{P}\s]/gu, '')
    const text = draft.articles.flatMap((article) =>
      article.blocks.flatMap((block) => ('text' in block ? block.text.split(/[\p{P}\s]+/u) : [])),
    )
    expect(text.filter((part) => !source.includes(part))).toEqual([])
  })

  test('the untouched bytes are its source, flags keep the schema, and a second reading is the same', () => {
    const { draft } = read()
    expect(draft.sources).toEqual([{ name: 'page1.txt', bytes }])
    for (const flagged of [draft.issue, ...draft.articles]) v.parse(v.array(Quality), flagged.quality)
    for (const { blocks } of draft.articles) expect(new Set(blocks.map(({ k }) => k)).size).toBe(blocks.length)
    expect(read().draft).toEqual(draft)
  })

  /** The same page with its lines changed: blocks by their texts. */
  const bodies = (lines: readonly string[]) => {
    const changed = new TextEncoder().encode(lines.join('\n'))
    const [draft] = importText([{ name: 'page1.txt', bytes: changed }], {
      paper: v.parse(PaperId, 'other-paper'),
    }).drafts
    return (draft?.articles ?? []).map(({ heads, column, blocks }) => ({
      head: heads.headline.join(' '),
      column,
      blocks: blocks.map((block) =>
        block.t === 'gap' ? `${block.reason} ${block.side}` : `${block.t} ${textOf(block)}`,
      ),
    }))
  }
  const lines = new TextDecoder().decode(bytes).split('\n')

  test('other names, another number and another day change nothing else', () => {
    const names = new Map([
      ['辽源', '江畔'],
      ['LIAO YUAN', 'JIANG PAN'],
      ['鸿图', '栖霞'],
      ['华纺', '长桥'],
      ['景俊海', '沈知远'],
      ['8319', '1203'],
      ['7月20日 星期二', '7月21日 星期三'],
    ])
    const rename = (text: string) => Array.from(names).reduce((all, [from, to]) => all.replaceAll(from, to), text)
    const expected = bodies(lines).map(({ head, column, blocks }) => ({
      head: rename(head),
      column,
      blocks: blocks.map(rename),
    }))
    expect(bodies(lines.map(rename))).toEqual(expected)
  })

  test('articles in another order are the same articles', () => {
    const moved = [...lines.slice(0, 31), ...lines.slice(109, 121), ...lines.slice(31, 109), ...lines.slice(121)]
    const [lead, guest, notice] = bodies(lines)
    expect(bodies(moved)).toEqual([guest, lead, notice])
  })

  test('other echoes in other places leave the same text', () => {
    const echoed = lines.flatMap((text, index) => {
      if (index + 1 === 92) return [text, '', line(40).slice(30)]
      if (index + 1 === 138) return [text, '', line(116), '', line(124).slice(0, 40)]
      return [text]
    })
    expect(bodies(echoed)).toEqual(bodies(lines))
  })

  test('without its echoes the page reads the same', () => {
    const dropped = new Set([126, 128, 132, 134, 136])
    expect(bodies(lines.filter((_, index) => !dropped.has(index + 1)))).toEqual(bodies(lines))
  })
})
