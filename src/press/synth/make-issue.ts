import type { Article } from '../../issue/article.ts'
import { instantOf } from '../../issue/dates.ts'
import { formatVersion } from '../../issue/format.ts'
import type { PaperId } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import type { Page } from '../../issue/page.ts'
import { layoutsOf } from '../../layout/page-layouts.ts'
import { lunarLine } from '../build/solar-term.ts'
import type { Random } from './random.ts'
import { between, pick, randomFrom } from './random.ts'
import type { PlannedDay } from './standing.ts'
import type { Rank } from './story.ts'
import { makeStory } from './story.ts'
import { topicsFor } from './topics.ts'

export type IssueStyle = {
  paper: PaperId
  /** In each issue, whatever its pages. */
  articles: number
  /** Compose the pages now; the reader composes those that are not. */
  hasLayouts: boolean
}

const lang = 'zh-Hans'
const dayMs = 86_400_000
const notice = '本报由程序拼写，供试验之用，所记人事均属虚构。'

/** The issue of a day. Only the day, its number and its columns tell what stands in it. */
export function makeIssue(day: PlannedDay, { paper, articles, hasLayouts }: IssueStyle): Issue {
  const { standing: _, pages, ...facts } = day
  const { date, edition, kind } = facts
  const seed = (instantOf(date).getTime() / dayMs) * 8 + (edition === undefined ? 0 : edition.length)
  const counts = shares(articles, pages)
  const last = counts.findLastIndex((count) => count > 0)
  const made = counts.map((count, at) => {
    const name = pageName(at, pages, kind, count)
    const stories = storiesOf(at + 1, name, count, day, { seed, isLast: at === last })
    return { page: pageOf(at + 1, name, stories, hasLayouts), stories }
  })
  return {
    format: formatVersion,
    paper,
    ...facts,
    rev: 1,
    lunar: lunarLine(date),
    declaredPages: pages,
    banners: [],
    ears: edition === undefined ? [weather(randomFrom(seed))] : [],
    pages: made.map(({ page }) => page),
    articles: made.flatMap(({ stories }) => stories),
    provenance: { importer: 'synth', sources: [], notice },
    quality: [],
  }
}

/** How many of `articles` stand on each page: three or more on the front, and none on the last pages when there are few. */
export function shares(articles: number, pages: number): number[] {
  const front = Math.min(articles, Math.max(3, Math.ceil((articles * 1.5) / (pages + 0.5))))
  const others = Math.max(1, pages - 1)
  const each = Math.floor((articles - front) / others)
  const left = (articles - front) % others
  return Array.from({ length: pages }, (_, at) => (at === 0 ? front : each + (at <= left ? 1 : 0)))
}

const pageNames = ['要闻', '综合', '经济', '农村', '社会', '教科文卫', '体育', '副刊']

function pageName(at: number, pages: number, kind: Issue['kind'], count: number): string {
  if (count === 0) return '公益广告'
  if (kind === 'extra') return '号外'
  if (at >= pageNames.length) return '专题'
  return at === pages - 1 && kind === 'normal' ? '副刊' : (pageNames[at] ?? '')
}

function pageOf(seq: number, name: string, stories: readonly Article[], hasLayout: boolean): Page {
  const page: Page = {
    seq,
    label: String(seq),
    name,
    kind: stories.length === 0 ? 'ad' : name === '副刊' ? 'supplement' : 'news',
    articles: stories.map(({ id }) => id),
  }
  return hasLayout && stories.length > 0 ? { ...page, layout: layoutsOf(page, stories, lang) } : page
}

function storiesOf(
  page: number,
  name: string,
  count: number,
  { date, standing }: PlannedDay,
  { seed, isLast }: { seed: number; isLast: boolean },
): Article[] {
  return Array.from({ length: count }, (_, at) => {
    const isRegular = isLast && at === count - 1 && (at > 0 || page > 1)
    const regular = isRegular ? standing : undefined
    return makeStory({
      id: `${page}-${String(at + 1).padStart(2, '0')}`,
      year: Number(date.slice(0, 4)),
      rank: regular === undefined ? rankOf(page, at, count) : 'major',
      topics: topicsFor(name),
      standing: regular,
      // far apart, so that neighbours have nothing in common
      random: randomFrom(Math.imul(seed, 0x9e3779b1) ^ (page * 1009 + at)),
    })
  })
}

/** The front has a lead; every page has a story above the others, and a full one ends with briefs. */
function rankOf(page: number, at: number, count: number): Rank {
  if (at === 0) return page === 1 ? 'lead' : 'major'
  if (at === 1 && page === 1) return 'major'
  return at > 1 && at >= Math.ceil(count * 0.7) ? 'brief' : 'minor'
}

function weather(random: Random): Issue['ears'][number] {
  const sky = pick(['晴', '多云', '阴', '多云转小雨', '阵雨', '晴转多云', '雾'], random)
  const low = between(-2, 24, random)
  return { kind: 'weather', text: [`今日${sky}`, `${low}℃至${low + between(4, 11, random)}℃`] }
}
