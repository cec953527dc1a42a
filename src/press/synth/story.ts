import type { Article } from '../../issue/article.ts'
import type { Block } from '../../issue/block.ts'
import { countChars } from '../../issue/reading-order.ts'
import { keysFor } from '../block-key.ts'
import { parseBylines } from '../newsroom/byline.ts'
import { columnHeads, common, musings, openers, subheads } from './common-says.ts'
import type { Scene } from './fill.ts'
import { fill, sceneOf } from './fill.ts'
import type { Random } from './random.ts'
import { between, pick } from './random.ts'
import type { Standing } from './standing.ts'
import type { Topic } from './topic.ts'
import { reporters, words } from './words.ts'

export type Rank = 'lead' | 'major' | 'minor' | 'brief'
export type StoryJob = {
  id: string
  year: number
  rank: Rank
  topics: readonly Topic[]
  standing?: Standing | undefined
  random: Random
}

/** Characters of the body, at least and at most. */
const lengths: Readonly<Record<Rank, readonly [number, number]>> = {
  lead: [650, 1150],
  major: [350, 750],
  minor: [180, 480],
  brief: [50, 110],
}
const weights: Readonly<Record<Rank, number>> = { lead: 5, major: 4, minor: 3, brief: 1 }

/** A made-up article, the same for the same numbers. */
export function makeStory({ id, year, rank, topics, standing, random }: StoryJob): Article {
  const topic = pick(topics, random)
  const other = pick(topics, random)
  const scene = sceneOf(random)
  const isColumn = standing !== undefined
  const headline = headlineFor(isColumn ? columnHeads : topic.heads, scene)
  const hasDeck = !isColumn && (rank === 'lead' || (rank === 'major' && random() < 0.4))
  const byline = isColumn ? fill('{person}', scene) : rank === 'brief' ? undefined : bylineFor(year, random)
  const picture = !isColumn && rank === 'major' && random() < 0.04 ? fill(pick(topic.says, random), scene) : undefined
  const says = [...topic.says, ...other.says, ...(isColumn ? musings : common)]
  const blocks = withKeys([...(picture === undefined ? [] : [picture]), ...bodyOf(says, rank, scene)], picture)
  return {
    id,
    kind: isColumn ? 'column' : rank === 'brief' ? 'brief' : 'news',
    ...standing,
    heads: {
      kicker: rank === 'lead' && random() < 0.3 ? [fill('从{town}的一张排班表说起', scene)] : [],
      headline,
      deck: hasDeck ? [fill(pick(topic.decks, random), scene)] : [],
    },
    bylines: byline === undefined ? [] : parseBylines(byline),
    blocks,
    weight: weights[rank],
    extraction: 'typed',
    chars: countChars({ blocks }),
    quality:
      picture === undefined
        ? []
        : [{ code: 'image.missing', level: 'info', where: { block: blocks[0]?.k ?? '' }, applied: false }],
  }
}

/** Eight to eighteen characters; where the editors break it there is a space in the template. */
function headlineFor(heads: readonly string[], scene: Scene): string[] {
  for (let tries = 0; tries < 20; tries += 1) {
    const head = fill(pick(heads, scene.random), { ...scene, own: new Map(scene.own) })
    const length = head.replace(' ', '').length
    if (length >= 8 && length <= 18) return head.split(' ')
  }
  return [fill('{town}的一件小事情', scene)]
}

/** Two to five sentences a paragraph, a subhead now and then in a long story; a line that begins with `#` is a subhead. */
function bodyOf(says: readonly string[], rank: Rank, scene: Scene): string[] {
  const { random } = scene
  const [least, most] = lengths[rank]
  const length = between(least, most, random)
  const used = new Set<string>()
  const paragraphs: string[] = []
  let written = 0
  while (written < length) {
    let text = ''
    const target = Math.min(length - written, between(60, 190, random))
    while (text.length < target) text += fill(opened(unused(says, used, random), random), scene)
    if (written > 350 && random() < 0.15) paragraphs.push(`#${pick(subheads, random)}`)
    paragraphs.push(text)
    written += text.length
  }
  return paragraphs
}

/** Another sentence than the last ones, as long as there are any. */
function unused(says: readonly string[], used: Set<string>, random: Random): string {
  if (used.size > says.length * 0.6) used.clear()
  let sentence = pick(says, random)
  while (used.has(sentence)) sentence = pick(says, random)
  used.add(sentence)
  return sentence
}

function opened(sentence: string, random: Random): string {
  return !sentence.startsWith('“') && random() < 0.2 ? `${pick(openers, random)}${sentence}` : sentence
}

function bylineFor(year: number, random: Random): string {
  const began = (((year - 1982 - between(0, 11, random)) % reporters.length) + reporters.length) % reporters.length
  const reporter = `本报记者 ${reporters[began] ?? ''}`
  return random() < 0.3 ? `${reporter} 通讯员 ${words.person(random)}` : reporter
}

/** The caption first, of a picture that has not come down to us. */
function withKeys(texts: readonly string[], picture: string | undefined): Block[] {
  const bare = texts.map((text, at) => {
    if (at === 0 && picture !== undefined) return { t: 'figure' as const, text }
    return text.startsWith('#') ? { t: 'h' as const, text: text.slice(1) } : { t: 'p' as const, text }
  })
  const keys = keysFor(bare)
  return bare.map(({ t, text }, at): Block => {
    const k = keys[at] ?? ''
    return t === 'figure'
      ? { t, k, figure: { renditions: [], w: 1500, h: 1000, caption: text, credits: ['本报资料图片'] } }
      : { t, k, text }
  })
}
