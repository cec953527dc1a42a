import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignIds, emptyLock, type Lock } from './lock.ts'
import type { DraftArticle } from './newsroom/draft.ts'

const noReport = () => undefined
/** A paragraph nobody else has. */
const paragraph = (nth: number) =>
  `${Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x4e00 + ((nth * 397 + at * 7) % 20_000))).join('')}。`
const headline = (nth: number) => `第${nth}号新闻说的是它自己的事`

/** An article of a test: its headline, and its paragraphs by number. */
type Story = { head: number; paragraphs: number[]; addition: string; page: string }

function draft({ head, paragraphs, addition, page }: Story): DraftArticle {
  return {
    kind: 'news',
    heads: { kicker: [], headline: [headline(head)], deck: [] },
    bylines: [],
    blocks: paragraphs.map((nth, at) => ({ t: 'p', k: `k${at}`, text: paragraph(nth) + addition })),
    extraction: 'typed',
    quality: [],
    pageLabel: page,
  }
}

function imported(lock: Lock, stories: readonly Story[]) {
  return assignIds(lock, stories.map(draft), noReport)
}

const story = (head: number, paragraphs: number[]): Story => ({ head, paragraphs, addition: '', page: '1' })

test('an article whose text now stands in another is said to have gone there', () => {
  const first = imported(emptyLock, [story(1, [1, 2]), story(2, [3, 4])])
  const { ids, lock } = imported(first.lock, [story(1, [1, 2, 3, 4])])
  expect(ids).toEqual(['1-01'])
  expect(lock.articles['1-02']).toMatchObject({ status: 'removed', mergedInto: '1-01' })
})

test('one that comes back is itself again, and gone nowhere', () => {
  const first = imported(emptyLock, [story(1, [1, 2]), story(2, [3, 4])])
  const merged = imported(first.lock, [story(1, [1, 2, 3, 4])])
  const { ids, lock } = imported(merged.lock, [story(1, [1, 2]), story(2, [3, 4])])
  expect(ids).toEqual(['1-01', '1-02'])
  expect(lock.articles['1-02']).not.toHaveProperty('mergedInto')
})

test('an article that is only removed has gone nowhere', () => {
  const first = imported(emptyLock, [story(1, [1, 2]), story(2, [3, 4])])
  const { lock } = imported(first.lock, [story(1, [1, 2])])
  expect(lock.articles['1-02']?.status).toBe('removed')
  expect(lock.articles['1-02']).not.toHaveProperty('mergedInto')
})

test('when the article it went into goes too, it has gone nowhere', () => {
  const first = imported(emptyLock, [story(1, [1, 2]), story(2, [3, 4]), story(3, [5])])
  const merged = imported(first.lock, [story(1, [1, 2, 3, 4]), story(3, [5])])
  const { lock } = imported(merged.lock, [story(3, [5])])
  expect(lock.articles['1-02']).not.toHaveProperty('mergedInto')
})

const anyChange = fc.record({
  what: fc.constantFrom('insert', 'remove', 'move', 'edit', 'split', 'merge', 'turn'),
  at: fc.nat(20),
  to: fc.nat(20),
})

test('through edits, moves, splits and merges an id never comes to mean another article, and a merged one leads to its text', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.array(anyChange, { maxLength: 3 }), { maxLength: 6 }),
      (count, imports) => {
        let made = 0
        const anew = (): Story => {
          made += 1
          return story(made, [10 * made, 10 * made + 1, 10 * made + 2, 10 * made + 3])
        }
        let issue = Array.from({ length: count }, anew)
        let lock = emptyLock
        /** What an id stood for when it was given. */
        const meaning = new Map<string, ReadonlySet<number>>()
        for (const changes of [[], ...imports]) {
          for (const { what, at: wish, to } of changes) {
            const at = issue.length > 0 ? wish % issue.length : 0
            const one = issue[at]
            const other = issue[issue.length > 0 ? to % issue.length : 0]
            if (what === 'insert') issue = issue.toSpliced(at, 0, anew())
            else if (!one) continue
            else if (what === 'remove') issue = issue.toSpliced(at, 1)
            else if (what === 'move') issue = issue.toSpliced(at, 1).toSpliced(to % issue.length, 0, one)
            else if (what === 'edit') issue = issue.with(at, { ...one, addition: `${one.addition}（更正${to}）` })
            else if (what === 'turn') issue = issue.with(at, { ...one, page: String((to % 3) + 1) })
            else if (what === 'merge' && other && other !== one)
              issue = issue
                .with(at, { ...one, paragraphs: [...one.paragraphs, ...other.paragraphs] })
                .filter((each) => each !== other)
            else if (what === 'split' && one.paragraphs.length > 1) {
              const half = Math.ceil(one.paragraphs.length / 2)
              made += 1
              issue = issue.toSpliced(
                at,
                1,
                { ...one, paragraphs: one.paragraphs.slice(0, half) },
                { ...one, head: made, paragraphs: one.paragraphs.slice(half) },
              )
            }
          }
          const result = imported(lock, issue)
          expect(new Set(result.ids).size).toBe(issue.length)
          for (const [at, id] of result.ids.entries()) {
            const here = issue[at]?.paragraphs ?? []
            const was = meaning.get(id) ?? new Set(here)
            meaning.set(id, was)
            expect(here.some((nth) => was.has(nth)) || id).toBe(true)
          }
          for (const { mergedInto: into } of Object.values(result.lock.articles))
            expect(into === undefined || result.ids.includes(into)).toBe(true)
          lock = result.lock
        }
      },
    ),
    { numRuns: 500 },
  )
})
